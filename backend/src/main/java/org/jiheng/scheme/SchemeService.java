package org.jiheng.scheme;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.UnsoundScheme;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/** Keeps the published schemes: shipped files are stored at the first start, and never differ from what was stored. */
@ApplicationScoped
public class SchemeService {

    static final List<String> SHIPPED = Stream.of(
                    "project-2016-form",
                    "cn-project-2020",
                    "cn-project-2021",
                    "cn-project-2021-bands-caps",
                    "cn-project-2021-cost",
                    "cn-project-2021-cost-no-satisfaction",
                    "cn-project-2021-no-satisfaction",
                    "project-hubei",
                    "project-sichuan-county",
                    "department-beijing",
                    "department-gansu",
                    "department-hunan",
                    "department-tianjin")
            .map(name -> "schemes/" + name + ".yaml")
            .toList();

    private final SchemeRepository schemes;
    private final ObjectMapper yaml;
    private final Map<UUID, Scheme> known = new ConcurrentHashMap<>();

    SchemeService(SchemeRepository schemes, ObjectMapper json) {
        this.schemes = schemes;
        this.yaml = SchemeFile.yaml(json);
    }

    /** Before anything that needs a scheme, such as the demo. */
    @Transactional
    void start(@Observes @Priority(10) StartupEvent event) {
        var published = schemes.contents();
        for (var name : SHIPPED) {
            var text = text(name);
            if (!published.contains(text)) {
                publish(name, text);
            }
        }
    }

    /**
     * Stores a scheme unless it is there. Of several servers that start on one database the first stores it.
     *
     * @throws UnsoundScheme if the scheme contradicts itself, leaves something open or fails one of its own cases
     * @throws IllegalStateException if the file says something else than what is published under its id or version
     */
    @Transactional
    void publish(String name, String text) {
        var file = SchemeFile.read(yaml, text);
        var faults = file.faults();
        if (!faults.isEmpty()) {
            throw new UnsoundScheme(name, faults);
        }
        schemes.addUnlessThere(new StoredScheme(file, text));
        var stored = schemes.findById(file.id());
        if (stored == null || !SchemeFile.read(yaml, stored.content).saysTheSameAs(file)) {
            throw new IllegalStateException(
                    "The published scheme " + file.rules().code() + " version "
                            + file.rules().version() + " differs from " + name + ": a change needs a new version");
        }
    }

    @Transactional
    public SchemePage list(SchemeQuery query) {
        var page =
                Page.of(schemes.page(query), query.limit(), SchemeSummary::of, s -> Cursor.of(s.code, s.id.toString()));
        return new SchemePage(page.items(), page.next());
    }

    @Transactional
    public SchemeView get(UUID id) {
        return SchemeView.of(find(id), scheme(id));
    }

    @Transactional
    public boolean exists(UUID id) {
        return schemes.findById(id) != null;
    }

    /** The rules of a scheme; what is published does not change, so it is read once. */
    @Transactional
    public Scheme scheme(UUID id) {
        var rules = known.get(id);
        if (rules == null) {
            rules = SchemeFile.read(yaml, find(id).content).rules();
            known.put(id, rules);
        }
        return rules;
    }

    private StoredScheme find(UUID id) {
        return schemes.findByIdOptional(id)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "scheme.not-found", id));
    }

    private static String text(String name) {
        try (var in = SchemeService.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
