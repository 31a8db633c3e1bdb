package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.evaluation.Explanation;
import org.jiheng.evaluation.Remark;
import org.jiheng.evaluation.RemarkService;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportItem;
import org.jiheng.report.model.ReportSection;

/** Writes what stands behind the report by choice: sections without a number, each left out where it has nothing to say. */
final class Appendices {

    private Appendices() {}

    /** @param explanations those that still answer something */
    static List<ReportSection> of(List<Explanation> explanations, List<Remark> remarks) {
        var sections = new ArrayList<ReportSection>();
        if (!explanations.isEmpty()) {
            var said = explanations.stream()
                    .map(one -> Phrases.words("explanation", one.rule(), one.statement(), one.text()));
            sections.add(section("explanations", List.of(list(said))));
        }
        if (!remarks.isEmpty()) {
            var printed = remarks.stream().limit(RemarkService.MAX).map(Appendices::said);
            var blocks = new ArrayList<>(List.of(list(printed)));
            if (remarks.size() > RemarkService.MAX) {
                var cut = Phrases.words("remarks-cut", RemarkService.MAX);
                blocks.add(ReportBlock.note(List.of(ReportInline.text(cut))));
            }
            sections.add(section("remarks", blocks));
        }
        return sections;
    }

    private static String said(Remark remark) {
        var answers = remark.answers().stream()
                .map(answer -> Phrases.words("remark.answer", answer.by(), answer.text()))
                .collect(Collectors.joining());
        return Phrases.words(
                "remark",
                Phrases.words("remark.node." + word(remark.node())),
                remark.place(),
                Phrases.words("remark.state." + word(remark.state())),
                remark.text(),
                answers);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ReportSection section(String id, List<ReportBlock> blocks) {
        return new ReportSection(id, "", Phrases.words(id), 1, null, blocks, List.of());
    }

    private static ReportBlock list(Stream<String> items) {
        return ReportBlock.list(items.map(item -> new ReportItem(List.of(ReportInline.text(item))))
                .toList());
    }
}
