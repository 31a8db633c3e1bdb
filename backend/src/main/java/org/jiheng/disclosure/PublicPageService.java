package org.jiheng.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiheng.report.model.ReportSection;
import org.jiheng.shared.web.Messages;
import org.jiheng.shared.web.Pages;

/** Writes the page of a published report, and the one that says that there is none. */
@ApplicationScoped
public class PublicPageService {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of {@code public.*} in the message files. */
    private static final List<String> WORDS = List.of(
            "site",
            "stated",
            "projects",
            "unit",
            "project",
            "year-budget",
            "executed",
            "rate",
            "score",
            "withheld",
            "unchanged",
            "checksum",
            "how",
            "data",
            "report",
            "missing",
            "missing-detail");

    private final PublicationService publications;
    private final Pages pages;
    private final Messages messages;
    private final ObjectMapper json;

    PublicPageService(PublicationService publications, Pages pages, Messages messages, ObjectMapper json) {
        this.publications = publications;
        this.pages = pages;
        this.messages = messages;
        this.json = json;
    }

    /** @param id as it stands in the address, whatever that is */
    public Optional<String> page(String id) {
        return ID.matcher(id).matches() ? publications.find(UUID.fromString(id)).map(this::page) : Optional.empty();
    }

    public String missing() {
        return pages.render("public-missing", Map.of("words", words()));
    }

    private String page(PublicReport report) {
        var content = content(report);
        var sections = new ArrayList<ReportSection>();
        content.sections().forEach(section -> flatten(section, sections));
        var exact = new HashMap<String, String>();
        var units = new HashMap<String, String>();
        for (var figure : content.figures()) {
            exact.put(figure.id(), figure.value() == null ? "" : figure.value());
            units.put(figure.id(), figure.unit().name());
        }
        return pages.render(
                "public",
                Map.of(
                        "page", new PublicPage(report, content, messages),
                        "content", content,
                        "sections", sections,
                        "exact", exact,
                        "units", units,
                        "words", words()));
    }

    private PublishedReport content(PublicReport report) {
        try {
            return json.treeToValue(report.content(), PublishedReport.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The publication cannot be read: " + report.id(), damaged);
        }
    }

    private Map<String, String> words() {
        return WORDS.stream().collect(Collectors.toMap(word -> word, word -> messages.of("public." + word)));
    }

    private static void flatten(ReportSection section, List<ReportSection> flat) {
        flat.add(section);
        section.sections().forEach(inner -> flatten(inner, flat));
    }
}
