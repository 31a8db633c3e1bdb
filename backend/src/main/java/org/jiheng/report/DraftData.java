package org.jiheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.Prose;
import org.jiheng.evaluation.YearData;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jspecify.annotations.Nullable;

/**
 * What a template of a draft may say of a year. Of a figure it can say its reference and nothing else, so that no number is
 * written down; and only of a figure that has a value.
 */
final class DraftData {

    /** A draft is no list: what is beyond them stands in the annexes. */
    static final int MAX_ROWS = 30;

    /** Between two paragraphs of a template; nobody's text begins one. */
    static final String NEXT = "¶";

    private final YearData year;
    private final Map<String, Figure> figures;
    private final Function<String, List<CodeEntry>> lists;

    DraftData(YearData year, List<Figure> figures, Function<String, List<CodeEntry>> lists) {
        this.year = year;
        this.figures = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity(), (one, again) -> one));
        this.lists = lists;
    }

    /** Something that has figures: a source, a kind, a project. */
    final class Subject {

        private final String name;
        private final String subject;

        private Subject(String name, String subject) {
            this.name = name;
            this.subject = subject;
        }

        public String name() {
            return name;
        }

        public boolean has(String kind) {
            return DraftData.this.has(subject + ":" + kind);
        }

        public String ref(String kind) {
            return DraftData.this.ref(subject + ":" + kind);
        }

        /** Whether less was spent than budgeted; not where either is unknown, or nothing was budgeted. */
        public boolean underspent() {
            return has("RATE") && amount(FigureKind.AMOUNT).compareTo(amount(FigureKind.AMOUNT_YEAR)) < 0;
        }

        private BigDecimal amount(FigureKind kind) {
            var figure = Objects.requireNonNull(figures.get(Figure.id(subject, kind)));
            return new BigDecimal(Objects.requireNonNull(figure.value()));
        }
    }

    /** 年度总体目标. */
    record GoalText(@Nullable String expected, @Nullable String achieved) {}

    /** @param project {@code null} of the department's own */
    record Unmet(
            @Nullable String project,
            String name,
            @Nullable String reason,
            @Nullable String improvement) {}

    public String name() {
        var shortName = year.department().shortName();
        return name(shortName == null ? year.department().name() : shortName);
    }

    public String year() {
        return Integer.toString(year.evaluation().fiscalYear());
    }

    /** Whether the figure is there and has a value. */
    public boolean has(String id) {
        var figure = figures.get(id);
        return figure != null && figure.value() != null;
    }

    /** @throws IllegalArgumentException if there is no such figure, or it has no value: the template has not asked */
    public String ref(String id) {
        if (!has(id)) {
            throw new IllegalArgumentException("A draft names a figure without a value: " + id);
        }
        return Prose.reference(id);
    }

    public List<Subject> revenue() {
        return entries("revenue", CodeLists.REVENUE_SOURCE, FigureKind.AMOUNT);
    }

    public List<Subject> expenditure() {
        return entries("expenditure", CodeLists.EXPENDITURE_KIND, FigureKind.AMOUNT);
    }

    /** Those kinds of expenditure that have an execution rate. */
    public List<Subject> rates() {
        return entries("expenditure", CodeLists.EXPENDITURE_KIND, FigureKind.RATE);
    }

    public List<Subject> staff() {
        return entries("staffing", CodeLists.STAFF_KIND, FigureKind.COUNT);
    }

    private List<Subject> entries(String subject, String list, FigureKind kind) {
        return lists.apply(list).stream()
                .filter(entry -> entry.parent() == null)
                .map(entry -> new Subject(entry.zh(), subject + "/" + entry.code()))
                .filter(entry -> entry.has(kind.name()))
                .toList();
    }

    public List<Subject> projects() {
        return allProjects().stream().limit(MAX_ROWS).toList();
    }

    public boolean moreProjects() {
        return year.projects().size() > MAX_ROWS;
    }

    public List<Subject> underspent() {
        return allProjects().stream()
                .filter(Subject::underspent)
                .limit(MAX_ROWS)
                .toList();
    }

    /** Whether it is known of every project, and all of it was spent. */
    public boolean allSpent() {
        return allProjects().stream().allMatch(project -> project.has("RATE") && !project.underspent());
    }

    private List<Subject> allProjects() {
        return year.projects().stream()
                .map(project -> new Subject(name(project.head().name()), project.subject()))
                .toList();
    }

    public GoalText goal() {
        return new GoalText(
                sentence(year.goal().expected()), sentence(year.goal().achieved()));
    }

    /** Indicators that were scored and missed their target: the department's own, then those of projects. */
    public List<Unmet> unmet() {
        var unmet = new ArrayList<Unmet>(unmet(null, year.indicators().rows(), year.departmentScore()));
        for (var project : year.projects()) {
            unmet.addAll(unmet(name(project.head().name()), project.indicators().rows(), project.score()));
        }
        return unmet.stream().limit(MAX_ROWS).toList();
    }

    private List<Unmet> unmet(@Nullable String project, List<IndicatorRow> rows, @Nullable ScoreSheetView sheet) {
        var met = met(sheet);
        return rows.stream()
                .filter(row -> row.id() != null && Boolean.FALSE.equals(met.get(row.id())))
                .map(row -> new Unmet(
                        project, name(row.name()), sentence(row.deviationReason()), sentence(row.improvement())))
                .toList();
    }

    /** Whether every indicator of the department and of its projects is known to have met its target. */
    public boolean allMet() {
        var known = new ArrayList<@Nullable Boolean>();
        met(year.indicators().rows(), year.departmentScore(), known);
        for (var project : year.projects()) {
            met(project.indicators().rows(), project.score(), known);
        }
        return !known.isEmpty() && known.stream().allMatch(Boolean.TRUE::equals);
    }

    private static void met(List<IndicatorRow> rows, @Nullable ScoreSheetView sheet, List<@Nullable Boolean> known) {
        var met = met(sheet);
        rows.forEach(row -> known.add(row.id() == null ? null : met.get(row.id())));
    }

    private static Map<UUID, @Nullable Boolean> met(@Nullable ScoreSheetView sheet) {
        var met = new HashMap<UUID, @Nullable Boolean>();
        if (sheet != null) {
            sheet.rows().forEach(row -> met(row, met));
        }
        return met;
    }

    private static void met(RowScoreView row, Map<UUID, @Nullable Boolean> met) {
        if (row.indicatorId() != null) {
            met.put(row.indicatorId(), row.met());
        }
        row.parts().forEach(part -> met(part, met));
    }

    /** A name on one line: what looks like a reference in it is none. */
    private static String name(String written) {
        return line(written).replace('⟦', '［').replace('⟧', '］');
    }

    /** What a person wrote, on one line and without its last stop; its references stay if they are figures of the year. */
    private @Nullable String sentence(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var text = line(written).replaceAll("[。；;.\\s]+$", "");
        return Prose.of(text).pieces().stream()
                .map(piece ->
                        piece.kind() == Prose.Kind.REFERENCE && has(piece.figureId()) ? piece.source() : name(piece))
                .collect(Collectors.joining());
    }

    /** Words stay; what refers to nothing looks like no reference. */
    private static String name(Prose.Piece piece) {
        return piece.kind() == Prose.Kind.WORDS ? piece.source() : name(piece.source());
    }

    private static String line(String written) {
        return written.replace(NEXT, " ").strip().replaceAll("\\s+", " ");
    }
}
