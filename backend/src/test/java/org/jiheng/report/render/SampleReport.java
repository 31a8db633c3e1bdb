package org.jiheng.report.render;

import java.util.List;
import org.jiheng.report.model.Report;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportItem;
import org.jiheng.report.model.ReportSection;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.Align;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.ReportTable.ReportColumn;
import org.jiheng.report.model.ReportTable.ReportRow;
import org.jiheng.report.model.ReportTable.RowKind;

/** A small report with all that a report has: three levels, figures, a list, a table, an annexed form. */
final class SampleReport {

    static final ReportInline BUDGET = new ReportInline("1218.18万元", "expenditure:AMOUNT");
    static final ReportInline RATE = new ReportInline("99.85%", "department:RATE");

    private SampleReport() {}

    /** @param written by a person, in a paragraph of its own after 写： */
    static Report of(String written) {
        var table = new ReportTable(
                "t",
                "收入",
                "万元",
                List.of(new ReportColumn("来源", Align.LEFT), new ReportColumn("决算数", Align.RIGHT)),
                List.of(new ReportRow(RowKind.ROW, List.of(ReportCell.text("合计"), ReportCell.of(BUDGET)))));
        var form = new ReportTable(
                "f",
                "自评表",
                "万元",
                List.of(
                        new ReportColumn("", Align.LEFT),
                        new ReportColumn("", Align.LEFT),
                        new ReportColumn("", Align.LEFT)),
                List.of(
                        new ReportRow(
                                RowKind.HEAD,
                                List.of(
                                        new ReportCell(List.of(ReportInline.text("资金")), 2, 1),
                                        ReportCell.wide("预算", 2))),
                        new ReportRow(RowKind.ROW, List.of(ReportCell.text("甲"), ReportCell.text("乙"))),
                        new ReportRow(RowKind.SUM, List.of(ReportCell.wide("总分", 2), ReportCell.text("100")))));
        return new Report(
                "2024年度某部门自评报告",
                List.of("示例数据"),
                List.of(
                        section(
                                "一、",
                                "基本情况",
                                1,
                                List.of(),
                                section(
                                        "（一）",
                                        "部门职能",
                                        2,
                                        List.of(ReportBlock.paragraph(List.of(ReportInline.text("写：" + written)))),
                                        section(
                                                "1.",
                                                "职责",
                                                3,
                                                List.of(ReportBlock.list(List.of(
                                                        new ReportItem(List.of(ReportInline.text("（1）甲"))))))))),
                        section(
                                "二、",
                                "决算",
                                1,
                                List.of(ReportBlock.paragraph(
                                        List.of(ReportInline.text("支出"), BUDGET, ReportInline.text("，执行率"), RATE))),
                                section("（一）", "收入", 2, List.of(ReportBlock.table(table)))),
                        section("", "附2-1", 1, List.of(ReportBlock.table(form)))));
    }

    private static ReportSection section(
            String number, String heading, int level, List<ReportBlock> blocks, ReportSection... inner) {
        return new ReportSection(heading, number, heading, level, null, blocks, List.of(inner));
    }
}
