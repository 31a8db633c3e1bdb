package org.jiheng.checking;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.ReadableProse;
import org.jiheng.evaluation.YearData;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.DocumentReader;

/** What the written paragraphs state: against themselves as in any document, and against the data beside them. */
final class NarrativeChecks {

    /** About a whole report or its accounts: of paragraphs alone they say nothing, or what the data says better. */
    static final Set<RuleId> OF_A_WHOLE_REPORT = EnumSet.of(
            RuleId.R07,
            RuleId.R09,
            RuleId.R10,
            RuleId.R14,
            RuleId.R15,
            RuleId.R16,
            RuleId.R19,
            RuleId.R23,
            RuleId.R24,
            RuleId.R26,
            RuleId.R30,
            RuleId.R42,
            RuleId.R44,
            RuleId.R45);

    private static final Map<FactKind, String> ACCOUNTS = Map.of(
            FactKind.REVENUE_TOTAL, "revenue",
            FactKind.EXPENDITURE_TOTAL, "expenditure",
            FactKind.BASIC_EXPENDITURE, "expenditure/basic",
            FactKind.PERSONNEL, "expenditure/personnel",
            FactKind.GENERAL_OPERATING, "expenditure/generalOperating",
            FactKind.PROJECT_EXPENDITURE, "expenditure/project");

    /** Words that can mean nothing but the department's account; others may mean a part of it, and are only asked. */
    private static final Set<String> PLAIN = Set.of("收入合计", "支出合计", "收入总计", "支出总计", "收入", "支出", "基本支出", "项目支出", "人员经费");

    private static final Pattern LEAD = Pattern.compile("^(?:\\d{4}年度?|本年度?|全年|其中)+");

    private final YearData year;
    private final YearFacts book;
    private final AccountChecks accounts;
    private final ProjectChecks projects;
    private final Map<String, String> labels;
    private final NavigableMap<Integer, Paragraph> starts = new TreeMap<>();

    /**
     * A paragraph in the text that is read.
     *
     * @param left what of its own beginning is not in that text
     */
    private record Paragraph(String code, ReadableProse prose, int left) {}

    /** @param labels what the reader calls the paragraphs */
    NarrativeChecks(
            YearData year, YearFacts book, AccountChecks accounts, ProjectChecks projects, Map<String, String> labels) {
        this.year = year;
        this.book = book;
        this.accounts = accounts;
        this.projects = projects;
        this.labels = labels;
    }

    void relate() {
        var text = new StringBuilder();
        year.narrative().forEach((paragraph, written) -> {
            var prose = ReadableProse.of(written, book.figures());
            var read = prose.text();
            var left = read.length() - read.stripLeading().length();
            starts.put(text.length(), new Paragraph(paragraph, prose, left));
            text.append(read.strip()).append("\n\n");
        });
        var read = DocumentReader.read(text.toString());
        for (var relation : read.relations()) {
            if (!OF_A_WHOLE_REPORT.contains(relation.rule())) {
                relation.facts().forEach(this::adopt);
                book.relate(relation);
            }
        }
        read.facts().forEach(this::besideTheData);
        collective(read.facts());
        deviation(read.facts());
    }

    private void besideTheData(Fact fact) {
        if (!fact.certain()
                || !fact.isExact()
                || !fact.subject().isEmpty()
                || !fact.scope().isEmpty()) {
            return;
        }
        var account = ACCOUNTS.get(fact.kind());
        if (account != null && fact.basis() == Basis.EXECUTED) {
            var computed = accounts.total(account, FigureKind.AMOUNT);
            if (computed != null) {
                adopt(fact);
                var severity =
                        PLAIN.contains(LEAD.matcher(fact.label()).replaceFirst("")) ? Severity.ERROR : Severity.WARNING;
                book.relate(new Relation.Same(RuleId.R73, severity, List.of(fact, computed)));
            }
        }
        if (fact.kind() == FactKind.PROJECT_COUNT && !year.projects().isEmpty()) {
            adopt(fact);
            var names = projects.projectNames();
            book.relate(new Relation.Listed(RuleId.R14, Severity.WARNING, fact, names, names.size(), names.size()));
        }
    }

    /** 均为优, where it is written; else where it is stated. */
    private void collective(List<Fact> read) {
        var written = read.stream()
                .filter(fact -> fact.kind() == FactKind.COLLECTIVE_CLAIM
                        && fact.label().contains("项目")
                        && fact.subject().isEmpty())
                .findFirst()
                .orElse(null);
        var claim = written == null ? book.stated("projects", FigureKind.GRADE) : written;
        if (claim != null) {
            adopt(claim);
            book.relate(Questions.collective(claim, projects.grades()));
        }
    }

    /** 无偏离, where it is written or stated, beside the department's score. */
    private void deviation(List<Fact> read) {
        var stated = book.stated("department", FigureKind.SCORE);
        var score = stated == null ? book.computed("department", FigureKind.SCORE, List.of()) : stated;
        var none = read.stream()
                .filter(fact -> fact.kind() == FactKind.DEVIATION_STATEMENT
                        && fact.subject().isEmpty()
                        && "none".equals(fact.text()))
                .findFirst()
                .orElse(null);
        if (none != null && score != null && score.isExact() && Questions.losesPoints(score)) {
            adopt(none);
            book.relate(Questions.pointsLost(List.of(score, none)));
        }
    }

    private void adopt(Fact fact) {
        if (book.places(fact).isEmpty()) {
            book.adopt(fact, place(fact));
        }
    }

    private FindingPlace place(Fact fact) {
        var quote = fact.quote();
        var at = starts.floorEntry(quote.start());
        var entry = at == null ? starts.firstEntry() : at;
        var paragraph = entry.getValue();
        var moved = paragraph.left() - entry.getKey();
        return StatedPlaces.words(
                StatedPlaces.paragraph(paragraph.code(), labels.getOrDefault(paragraph.code(), paragraph.code())),
                quote.text(),
                paragraph.prose().written(quote.start() + moved, quote.end() + moved));
    }
}
