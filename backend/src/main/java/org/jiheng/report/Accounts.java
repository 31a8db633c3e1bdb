package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.Align;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.ReportTable.ReportColumn;
import org.jiheng.report.model.ReportTable.ReportRow;
import org.jiheng.report.model.ReportTable.RowKind;

/** 收入决算 and 支出决算: a sentence and a table; every share and every total in both is the same figure. */
final class Accounts {

    private final String fiscalYear;
    private final FigureTexts figures;
    private final Phrases phrases;
    private final Function<String, List<CodeEntry>> lists;

    Accounts(String fiscalYear, FigureTexts figures, Phrases phrases, Function<String, List<CodeEntry>> lists) {
        this.fiscalYear = fiscalYear;
        this.figures = figures;
        this.phrases = phrases;
        this.lists = lists;
    }

    /** @param subject how figures name the account; @param list of its entries */
    List<ReportBlock> blocks(String subject, String list) {
        var entries = lists.apply(list).stream()
                .filter(entry -> figures.has(subject + "/" + entry.code() + ":AMOUNT"))
                .toList();
        var parts = entries.stream()
                .filter(entry -> entry.parent() == null)
                .map(entry -> part(subject, entry, entries))
                .collect(Collectors.joining("；"));
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(ReportBlock.paragraph(phrases.sentence(subject, fiscalYear, parts)));
        blocks.addAll(figures.withNotes(ReportBlock.table(table(subject, entries)), List.of()));
        return blocks;
    }

    private static String part(String subject, CodeEntry entry, List<CodeEntry> entries) {
        var at = subject + "/" + entry.code();
        var children = entries.stream()
                .filter(child -> entry.code().equals(child.parent()))
                .map(child -> child.zh() + "[" + subject + "/" + child.code() + ":AMOUNT]")
                .collect(Collectors.joining("，"));
        return Phrases.words(
                children.isEmpty() ? "account-part" : "account-group",
                entry.zh(),
                "[" + at + ":AMOUNT]",
                "[" + at + ":SHARE]",
                children);
    }

    private ReportTable table(String subject, List<CodeEntry> entries) {
        var rows = new ArrayList<ReportRow>();
        for (var entry : entries) {
            var name = (entry.parent() == null ? "" : "　") + entry.zh();
            rows.add(row(RowKind.ROW, name, subject + "/" + entry.code()));
        }
        rows.add(row(RowKind.SUM, Phrases.words("total"), subject));
        return new ReportTable(
                "table-" + subject,
                Phrases.words("table." + subject, fiscalYear),
                Phrases.words("wan"),
                Stream.of("item", "executed", "share")
                        .map(column -> new ReportColumn(
                                Phrases.words(column), column.equals("item") ? Align.LEFT : Align.RIGHT))
                        .toList(),
                rows);
    }

    private ReportRow row(RowKind kind, String name, String subject) {
        return new ReportRow(
                kind,
                List.of(
                        ReportCell.text(name),
                        ReportCell.of(figures.inTable(subject + ":AMOUNT")),
                        ReportCell.of(figures.inTable(subject + ":SHARE"))));
    }
}
