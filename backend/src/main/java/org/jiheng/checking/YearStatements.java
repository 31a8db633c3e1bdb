package org.jiheng.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.YearData;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Statements;
import org.jiheng.scoring.Scheme;
import org.jspecify.annotations.Nullable;

/** The statements of a year, read from its own data in place of a document, for the same rules. */
final class YearStatements {

    private static final IndicatorTable NONE = new IndicatorTable(List.of());

    private final YearFacts book;

    private YearStatements(YearFacts book) {
        this.book = book;
    }

    /**
     * What is read beside the year itself.
     *
     * @param figures every figure of it
     * @param before the indicators of the year before, by project
     * @param department the scheme of the department's own form
     * @param lists the entries of a code list in the year
     */
    record Sources(
            List<Figure> figures,
            Map<String, IndicatorTable> before,
            Scheme scheme,
            @Nullable Scheme department,
            Function<String, List<CodeEntry>> lists,
            Locale language) {}

    static YearStatements of(YearData year, Sources from) {
        var book = new YearFacts(year, from.figures(), from.language());
        new PeopleChecks(year, book).relate();
        var accounts = new AccountChecks(year, book, from.lists());
        accounts.relate();
        var projects = new ProjectChecks(year, book, accounts, bands(from.scheme(), book));
        projects.relate();
        var required = required(from.scheme());
        for (var project : year.projects()) {
            new IndicatorChecks(
                            book,
                            project.id(),
                            from.before().getOrDefault(project.head().name(), NONE))
                    .relate(
                            project.indicators(),
                            project.score(),
                            required,
                            from.scheme().total());
        }
        projects.scored(
                "department", RuleId.R21, bands(from.department() == null ? from.scheme() : from.department(), book));
        new IndicatorChecks(book, null, NONE).relate(year.indicators(), year.departmentScore(), List.of(), null);
        var labels = WrittenText.labels(from.lists(), from.language());
        new NarrativeChecks(year, book, accounts, projects, labels).relate();
        new GoalChecks(year, book, projects).relate();
        new ReferenceChecks(year, book, labels).relate();
        return new YearStatements(book);
    }

    Statements statements() {
        return new Statements(
                "",
                new Statements.Head(null, null, null, null, Statements.Kind.DEPARTMENT_REPORT),
                book.facts(),
                book.relations());
    }

    List<FindingPlace> places(Fact fact) {
        return book.places(fact);
    }

    /** What the scheme gives which grade for; empty where it only reports scores. */
    private static List<Fact> bands(Scheme scheme, YearFacts book) {
        return scheme.grades() == null
                ? List.of()
                : scheme.grades().bands().stream()
                        .map(band -> book.computed(
                                "band/" + scheme.code() + "/" + band.grade(),
                                band.grade(),
                                YearFacts.points(band.from().value()),
                                List.of()))
                        .toList();
    }

    /** The blocks that have points, and what the scheme asks for in them. */
    private static List<String> required(Scheme scheme) {
        var required = new ArrayList<String>();
        for (var level : scheme.weights().level1()) {
            if (level.points().value().signum() > 0) {
                required.add(level.name());
            }
            level.requires().forEach(name -> required.add(level.name() + "/" + name));
        }
        return required;
    }
}
