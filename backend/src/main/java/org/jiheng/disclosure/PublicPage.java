package org.jiheng.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.disclosure.PublishedReport.PublishedProject;
import org.jiheng.disclosure.PublishedReport.Withheld;
import org.jiheng.disclosure.PublishedReport.WithheldKind;
import org.jiheng.evaluation.FigureView;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** A published report as its page prints it: 万元 with two decimals and grouped digits; its chrome in the reader's language. */
final class PublicPage {

    private static final String ABSENT = "—";
    private static final int WAN = 4;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final PublicReport report;
    private final PublishedReport content;
    private final Messages messages;
    private final Map<String, FigureView> figures;

    PublicPage(PublicReport report, PublishedReport content, Messages messages) {
        this.report = report;
        this.content = content;
        this.messages = messages;
        this.figures =
                content.figures().stream().collect(Collectors.toMap(FigureView::id, Function.identity(), (a, b) -> a));
    }

    /** A sentence that the reader should know first, and where to go on. */
    public record Note(
            String text, @Nullable UUID link, @Nullable String linkText) {}

    /** One large figure. */
    public record Fact(
            String label,
            String value,
            String unit,
            @Nullable String grade,
            @Nullable String stated) {}

    /** A row of the list of projects; one with a {@code basis} has no figures. */
    public record Row(
            String name,
            String yearBudget,
            String executed,
            String rate,
            String score,
            @Nullable String basis) {}

    /** Something that is withheld. */
    public record Item(String name, String basis) {}

    public String departmentName() {
        return content.departmentName();
    }

    public String subtitle() {
        return words("subtitle", content.fiscalYear());
    }

    public String published() {
        return words("published", date(content.publishedAt()));
    }

    public int version() {
        return content.version();
    }

    public String versionWords() {
        return words("version", content.version());
    }

    public String checksum() {
        return report.checksum();
    }

    /** Where the same is had as data. */
    public String data() {
        return "/api/v1/public/reports/" + report.id();
    }

    public String scheme() {
        return words("scheme", content.schemeCode(), content.schemeVersion());
    }

    public List<Note> notes() {
        var notes = new ArrayList<Note>();
        var correction = report.correction();
        if (correction != null) {
            var corrected = report.replacedBy() != null;
            notes.add(new Note(
                    words(corrected ? "corrected" : "correcting", date(correction.at()), correction.reason()),
                    report.replacedBy(),
                    corrected ? words("newer") : null));
        }
        var replaces = content.replaces();
        if (replaces != null) {
            notes.add(new Note(
                    words("replaces", date(replaces.publishedAt()), replaces.version(), replaces.reason()),
                    replaces.id(),
                    words("older")));
        }
        return notes;
    }

    /** What the sections show; what they do not show is not here either. */
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        amount("expenditure", facts);
        amount("revenue", facts);
        facts.add(new Fact(words("count"), Integer.toString(content.projects().size()), words("items"), null, null));
        var score = figures.get("department:SCORE");
        if (score != null && (score.value() != null || stated(score) != null)) {
            var value = Objects.requireNonNullElse(score.value(), ABSENT);
            facts.add(new Fact(words("score"), value, "", grade(), stated(score)));
        }
        return facts;
    }

    private void amount(String subject, List<Fact> facts) {
        var figure = figures.get(subject + ":AMOUNT");
        if (figure != null) {
            facts.add(new Fact(words(subject), wan(figure.value()), words("wan"), null, stated(figure)));
        }
    }

    private @Nullable String grade() {
        var grade = figures.get("department:GRADE");
        return grade == null ? null : grade.value();
    }

    /** What is stated beside, where it is not the same. */
    private static @Nullable String stated(FigureView figure) {
        return figure.stated().stream()
                .filter(stated -> !Boolean.TRUE.equals(stated.agrees()))
                .map(FigureView.StatedBeside::value)
                .findFirst()
                .orElse(null);
    }

    public List<Row> projects() {
        return content.projects().stream().map(this::row).toList();
    }

    private Row row(PublishedProject project) {
        var grade = project.grade() == null ? "" : " " + project.grade();
        return new Row(
                project.name() == null ? words("unnamed") : project.name(),
                wan(project.yearBudget()),
                wan(project.executed()),
                project.executionRate() == null ? ABSENT : project.executionRate() + "%",
                project.score() == null ? ABSENT : project.score() + grade,
                basis(project));
    }

    private @Nullable String basis(PublishedProject project) {
        if (project.basis() == null) {
            return null;
        }
        return words(project.name() == null ? "withheld-project" : "named-project", project.basis());
    }

    /** Withheld documents and sections; projects are in their list. */
    public List<Item> withheld() {
        return content.withheld().stream()
                .filter(item -> item.kind() != WithheldKind.PROJECT)
                .map(this::item)
                .toList();
    }

    private Item item(Withheld item) {
        var name = String.valueOf(item.name());
        return new Item(
                item.kind() == WithheldKind.DOCUMENT
                        ? words("document." + name.toLowerCase(Locale.ROOT).replace('_', '-'))
                        : name,
                item.basis());
    }

    private static String wan(@Nullable String yuan) {
        return yuan == null
                ? ABSENT
                : String.format(
                        Locale.ROOT,
                        "%,.2f",
                        new BigDecimal(yuan).movePointLeft(WAN).setScale(2, RoundingMode.HALF_UP));
    }

    private String date(Instant moment) {
        var day = moment.atZone(HERE);
        return words("date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String words(String key, Object... arguments) {
        return messages.of("public." + key, arguments);
    }
}
