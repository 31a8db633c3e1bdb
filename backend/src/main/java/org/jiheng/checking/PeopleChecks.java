package org.jiheng.checking;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.YearData;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** 基本情况 and 人员: people by kind, posts, and what is counted of offices and units. */
final class PeopleChecks {

    private final YearData year;
    private final YearFacts book;

    PeopleChecks(YearData year, YearFacts book) {
        this.year = year;
        this.book = book;
    }

    void relate() {
        var kinds = new ArrayList<@Nullable Fact>();
        for (var row : year.staffing().rows()) {
            var subject = "staffing/" + row.kind();
            var people = book.entered(subject, FigureKind.COUNT, "/staffing/rows/" + row.kind() + "/inPost");
            kinds.add(people);
            book.same(RuleId.R31, book.stated(subject, FigureKind.COUNT), people);
        }
        book.sum(RuleId.R31, book.stated("staffing", FigureKind.COUNT), kinds);
        var posts = book.entered("staffing/authorized", FigureKind.COUNT, "/staffing/authorized");
        book.same(RuleId.R73, book.stated("staffing/authorized", FigureKind.COUNT), posts);
        var inPost = book.computed("staffing", FigureKind.COUNT, kinds);
        if (inPost != null && posts != null) {
            book.relate(new Relation.AtMost(RuleId.R32, Severity.WARNING, inPost, posts));
        }
        asOf();
        counted("duties", year.profile().duties());
        counted("offices", year.profile().offices());
        counted("subordinateUnits", year.profile().subordinateUnits());
    }

    private void asOf() {
        var asOf = year.staffing().asOf();
        if (asOf == null) {
            return;
        }
        var fiscalYear = year.evaluation().fiscalYear();
        var date = book.words(
                StatedPlaces.field(Section.STAFFING, null, "/staffing/asOf", book.said("field.staffing.asOf")),
                asOf.toString());
        book.relate(
                asOf.getYear() == fiscalYear && asOf.getMonthValue() == 12 && asOf.getDayOfMonth() == 31
                        ? new Relation.Looked(RuleId.R29, Severity.NOTICE, Outcome.HELD, List.of(date))
                        : new Relation.Observed(
                                RuleId.R29,
                                Severity.WARNING,
                                "recon.as-of",
                                List.of(asOf.toString(), fiscalYear),
                                List.of(date)));
    }

    private void counted(String name, List<String> lines) {
        var count = book.stated("profile/" + name, FigureKind.COUNT);
        if (count == null) {
            return;
        }
        var items = new ArrayList<Fact>();
        for (int i = 0; i < lines.size(); i++) {
            items.add(book.words(
                    StatedPlaces.field(
                            Section.PROFILE, null, "/profile/" + name + "/" + i, book.said("field.profile." + name)),
                    lines.get(i)));
        }
        book.relate(new Relation.Listed(RuleId.R33, Severity.ERROR, count, items, items.size(), items.size()));
    }
}
