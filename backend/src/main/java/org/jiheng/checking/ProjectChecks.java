package org.jiheng.checking;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Names;
import org.jspecify.annotations.Nullable;

/** Projects one by one, together, and beside the accounts. */
final class ProjectChecks {

    private static final String PROJECTS = "projects";

    private final YearData year;
    private final YearFacts book;
    private final AccountChecks accounts;
    private final List<Fact> bands;

    /** @param bands of the scheme by which projects are scored; empty where it only reports scores */
    ProjectChecks(YearData year, YearFacts book, AccountChecks accounts, List<Fact> bands) {
        this.year = year;
        this.book = book;
        this.accounts = accounts;
        this.bands = bands;
    }

    void relate() {
        year.projects().forEach(this::project);
        together();
        besideTheAccounts();
    }

    private void project(ProjectOfYear project) {
        var subject = project.subject();
        for (var kind : AccountChecks.COLUMNS.values()) {
            book.sum(RuleId.R59, book.stated(subject, kind), sources(project, kind));
        }
        var budget = amount(project, FigureKind.AMOUNT_YEAR);
        var spent = amount(project, FigureKind.AMOUNT);
        book.ratio(RuleId.R17, book.stated(subject, FigureKind.RATE), spent, budget);
        if (budget != null && spent != null) {
            book.relate(new Relation.AtMost(RuleId.R20, Severity.WARNING, spent, budget));
        }
        for (var row : project.funding().rows()) {
            var source = subject + "/" + row.source();
            for (var kind : AccountChecks.COLUMNS.values()) {
                book.same(RuleId.R83, book.stated(source, kind), source(project, row.source(), kind));
            }
            book.ratio(
                    RuleId.R17,
                    book.stated(source, FigureKind.RATE),
                    source(project, row.source(), FigureKind.AMOUNT),
                    source(project, row.source(), FigureKind.AMOUNT_YEAR));
        }
        book.same(RuleId.R13, book.stated(subject, FigureKind.LIST_AMOUNT), budget);
        names(project);
        scored(subject, RuleId.R22, bands);
    }

    /** What is stated as score and grade, against what the scheme computes and the grades that it gives. */
    void scored(String subject, RuleId graded, List<Fact> of) {
        var stated = book.stated(subject, FigureKind.SCORE);
        var computed = book.computed(subject, FigureKind.SCORE, List.of());
        if (computed == null) {
            if (stated != null) {
                book.notComputable(RuleId.R40, List.of(stated));
            }
        } else {
            book.same(RuleId.R40, stated, computed);
        }
        var grade = book.stated(subject, FigureKind.GRADE);
        var score = stated == null ? computed : stated;
        if (grade == null) {
            return;
        }
        if (score == null || of.isEmpty()) {
            book.notComputable(graded, List.of(grade));
        } else {
            book.relate(new Relation.Graded(graded, Severity.ERROR, score, grade, of));
        }
    }

    private void names(ProjectOfYear project) {
        var listed = book.stated(project.subject(), FigureKind.LIST_NAME);
        if (listed != null && Names.differ(listed.shown(), project.head().name())) {
            book.relate(new Relation.Observed(
                    RuleId.R15,
                    Severity.WARNING,
                    "recon.names",
                    List.of(listed.shown(), project.head().name()),
                    List.of(listed, name(project))));
        }
    }

    private void together() {
        var names = year.projects().stream().map(this::name).toList();
        var count = book.stated(PROJECTS, FigureKind.COUNT);
        if (count != null) {
            book.relate(new Relation.Listed(RuleId.R14, Severity.ERROR, count, names, names.size(), names.size()));
        }
        for (var kind : AccountChecks.COLUMNS.values()) {
            book.sum(RuleId.R12, book.stated(PROJECTS, kind), amounts(kind));
        }
        book.sum(RuleId.R11, listed(), listedAmounts());
        book.ratio(
                RuleId.R18,
                book.stated(PROJECTS, FigureKind.RATE),
                book.computed(PROJECTS, FigureKind.AMOUNT, amounts(FigureKind.AMOUNT)),
                book.computed(PROJECTS, FigureKind.AMOUNT_YEAR, amounts(FigureKind.AMOUNT_YEAR)));
        Questions.alike(YearFacts.known(year.projects().stream()
                        .<@Nullable Fact>map(this::score)
                        .toList()))
                .forEach(book::relate);
    }

    /** The total above a list that states amounts. */
    private @Nullable Fact listed() {
        return YearFacts.known(listedAmounts()).isEmpty() ? null : book.stated(PROJECTS, FigureKind.AMOUNT_YEAR);
    }

    private List<@Nullable Fact> listedAmounts() {
        var amounts = new ArrayList<@Nullable Fact>();
        year.projects().forEach(project -> amounts.add(book.stated(project.subject(), FigureKind.LIST_AMOUNT)));
        return amounts;
    }

    private void besideTheAccounts() {
        var spent = book.computed(PROJECTS, FigureKind.AMOUNT, amounts(FigureKind.AMOUNT));
        var project = accounts.total("expenditure/project", FigureKind.AMOUNT);
        if (spent != null && project != null) {
            book.relate(Questions.evaluated(project, spent));
        }
        var budget = book.computed(PROJECTS, FigureKind.AMOUNT_YEAR, amounts(FigureKind.AMOUNT_YEAR));
        var revenue = accounts.total("revenue", FigureKind.AMOUNT);
        var basic = accounts.total("expenditure/basic", FigureKind.AMOUNT);
        if (budget != null
                && revenue != null
                && basic != null
                && year.budget().head().openingCarryOver() == null) {
            book.relate(Questions.residual(basic, revenue, budget));
        }
    }

    /** What is stated of each, or computed where nothing is. */
    List<Fact> grades() {
        var grades = new ArrayList<Fact>();
        for (var project : year.projects()) {
            var stated = book.stated(project.subject(), FigureKind.GRADE);
            var grade = stated != null
                    ? stated
                    : book.follows(project.subject(), FigureKind.GRADE, book.places(name(project)));
            if (grade != null) {
                grades.add(grade);
            }
        }
        return grades;
    }

    List<Fact> projectNames() {
        return year.projects().stream().map(this::name).toList();
    }

    @Nullable
    Fact score(ProjectOfYear project) {
        var stated = book.stated(project.subject(), FigureKind.SCORE);
        return stated != null ? stated : book.computed(project.subject(), FigureKind.SCORE, List.of(name(project)));
    }

    private List<@Nullable Fact> amounts(FigureKind kind) {
        var amounts = new ArrayList<@Nullable Fact>();
        year.projects().forEach(project -> amounts.add(amount(project, kind)));
        return amounts;
    }

    @Nullable
    Fact amount(ProjectOfYear project, FigureKind kind) {
        return book.computed(project.subject(), kind, sources(project, kind));
    }

    private List<@Nullable Fact> sources(ProjectOfYear project, FigureKind kind) {
        var sources = new ArrayList<@Nullable Fact>();
        project.funding().rows().forEach(row -> sources.add(source(project, row.source(), kind)));
        return sources;
    }

    private @Nullable Fact source(ProjectOfYear project, String source, FigureKind kind) {
        return book.entered(
                project.subject() + "/" + source,
                kind,
                base(project) + "/funding/rows/" + source + "/" + AccountChecks.column(kind));
    }

    private Fact name(ProjectOfYear project) {
        return book.words(
                StatedPlaces.field(
                        Section.PROJECTS, project.id(), base(project) + "/head/name", book.said("field.project.name")),
                project.head().name());
    }

    static String base(ProjectOfYear project) {
        return "/projects/" + project.id();
    }
}
