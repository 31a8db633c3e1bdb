package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Statements.Head;
import org.jiheng.reconciliation.Statements.Kind;
import org.jspecify.annotations.Nullable;

/** What a document is: title, year, department; and whether its titles and annexes keep to the year. */
final class Heads {

    private static final WordList RESIDUE = WordList.of(
            "字以内）", "XX单位", "XX项目", "XXX", "×××项目", "XX万元", "××万元", "（此处填写", "请填写", "20XX年", "20xx年", "XX年度", "xx年度",
            "XX分");

    private static final WordList OF_A_REPORT =
            WordList.of("自评报告", "评价报告", "绩效报告", "自评表", "自评情况", "绩效评价", "绩效自评", "情况的报告", "自评工作", "部门决算", "预算绩效");
    private static final List<String> DEPARTMENT_LABELS =
            List.of("部门名称", "部门（单位）名称", "单位名称", "预算单位", "填报单位", "主管部门", "实施单位", "部门", "预算部门");
    /** What is left of a title that names no department. */
    private static final List<String> GENERAL = List.of("部门", "项目支出", "部门预算", "整体支出", "项目", "预算", "支出");

    private static final int SEARCHED = 14;
    private static final int FIRST_BLOCKS = 30;
    private static final int LONGEST_DEPARTMENT = 40;
    private static final int LINES_BELOW = 3;
    private static final int LONGEST_TITLE = 80;

    private final List<Block> blocks;
    private final FactBook book;

    Heads(List<Block> blocks, FactBook book) {
        this.blocks = blocks;
        this.book = book;
    }

    Head read() {
        var title = new StringBuilder();
        Block first = null;
        Block last = null;
        for (var block : blocks.subList(0, Math.min(SEARCHED, blocks.size()))) {
            var text = block.value();
            if (block.isRow()
                    || text.length() > LONGEST_TITLE
                    || text.indexOf('。') >= 0
                    || block.heading() != null && first != null) {
                if (first != null) {
                    break;
                }
                continue;
            }
            if (text.startsWith("附件") && text.length() < 8 || block.heading() != null) {
                continue;
            }
            if (first == null && !Years.in(text).isEmpty()
                    || first == null && OF_A_REPORT.isIn(text)
                    || first != null
                            && last != null
                            && block.index() == last.index() + 1
                            && title.length() + text.length() < LONGEST_TITLE
                            && !OF_A_REPORT.isIn(title.toString())) {
                first = first == null ? block : first;
                last = block;
                title.append(text);
                if (OF_A_REPORT.isIn(title.toString())) {
                    break;
                }
            }
        }
        var text = title.toString();
        var year = year(text);
        if (year == null && last != null) {
            year = below(last);
        }
        if (year == null) {
            year = most();
        }
        if (year != null && first != null) {
            var found = Years.in(first.value());
            if (!found.isEmpty()) {
                var at = found.get(0);
                book.add(
                        FactKind.FISCAL_YEAR,
                        "",
                        "",
                        Basis.UNKNOWN,
                        "",
                        new Quantity(BigDecimal.valueOf(year), BigDecimal.ONE, Measure.YEAR, "年", false),
                        null,
                        true,
                        first.text().quote(at.start(), at.end()));
            }
        }
        var department = department(text);
        if (department == null || GENERAL.contains(department)) {
            department = named();
        }
        return new Head(text.isEmpty() ? null : text, department, region(text, department), year, kind(text));
    }

    /** The department as a form names it, or the first lines do: 部门名称, 单位名称：…. */
    private @Nullable String named() {
        var first = blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()));
        for (var block : first) {
            var cells = block.filled();
            var next = block.index() + 1 < first.size() ? first.get(block.index() + 1) : null;
            for (var label : DEPARTMENT_LABELS) {
                if (block.isRow() && cells.size() > 1 && cells.get(0).value().equals(label)) {
                    return name(cells.get(1).value());
                }
                var text = cells.isEmpty() ? "" : cells.get(0).value();
                if (text.startsWith(label + "：") && text.length() > label.length() + 3) {
                    return name(text.substring(label.length() + 1));
                }
                // A cell a line, or nothing between the cells.
                if (!block.isRow() && text.equals(label) && next != null && !next.isRow()) {
                    return name(next.value());
                }
                if (!block.isRow() && label.length() > 3 && text.startsWith(label) && text.length() <= LONGEST_TITLE) {
                    return name(text.substring(label.length()));
                }
            }
        }
        return null;
    }

    /** 301-县交通运输局, 县交通运输局填报日期：…. */
    private static @Nullable String name(String words) {
        var text = words;
        for (var stop : List.of("填报", "单位：", "（盖章）", "实施单位", "项目实施单位", "，", "。")) {
            var at = text.indexOf(stop);
            text = at > 1 ? text.substring(0, at) : text;
        }
        var start = 0;
        while (start < text.length()
                && (Mentions.isDigit(text.charAt(start)) || "-—. ".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        text = text.substring(start).strip();
        return text.length() >= 2 && text.length() <= LONGEST_DEPARTMENT ? text : null;
    }

    private @Nullable String region(String title, @Nullable String department) {
        var region = Regions.of(department);
        if (region == null) {
            var years = Years.in(title);
            var behind = years.isEmpty() ? 0 : years.get(0).end();
            region = Regions.of(title.substring(title.startsWith("度", behind) ? behind + 1 : behind));
        }
        return region;
    }

    private static @Nullable Integer year(String title) {
        var years = Years.in(title);
        for (var found : years) {
            if (title.startsWith("年度", found.end() - 1)) {
                return found.year();
            }
        }
        return years.size() == 1 ? years.get(0).year() : null;
    }

    /** （2024年度） on a line below the title. */
    private @Nullable Integer below(Block title) {
        return blocks.stream()
                .skip(title.index() + 1L)
                .limit(LINES_BELOW)
                .map(Block::value)
                .filter(Heads::isYearLine)
                .map(text -> Years.in(text).get(0).year())
                .findFirst()
                .orElse(null);
    }

    /** The year that the first paragraphs speak of most. */
    private @Nullable Integer most() {
        var counts = new TreeMap<Integer, Integer>();
        for (var block : blocks) {
            for (var found : Years.in(block.value())) {
                if (block.value().startsWith("年度", found.end() - 1)) {
                    counts.merge(found.year(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable String department(String title) {
        var text = title;
        for (var found : Years.in(title)) {
            text = text.replace(
                    title.substring(
                            found.start(),
                            Math.min(title.length(), found.end() + (title.startsWith("年度", found.end() - 1) ? 1 : 0))),
                    "");
        }
        for (var end :
                List.of("部门整体支出", "部门整体", "整体支出", "部门预算", "项目支出", "部门决算", "绩效自评", "预算绩效", "绩效评价", "预算执行", "部门")) {
            var at = text.indexOf(end);
            if (at > 1) {
                text = text.substring(0, at);
                break;
            }
        }
        text = text.replace("关于", "").strip();
        return text.length() >= 2 && text.length() <= LONGEST_DEPARTMENT && !text.equals(title) ? text : null;
    }

    private Kind kind(String title) {
        if (title.contains("自评表") || title.contains("评价表")) {
            return title.contains("整体") ? Kind.DEPARTMENT_FORM : Kind.PROJECT_FORM;
        }
        if (title.contains("项目") && !title.contains("部门")) {
            return Kind.PROJECT_REPORT;
        }
        var about = blocks.stream()
                .limit(400)
                .anyMatch(b -> b.value().contains("绩效") || b.value().contains("一级指标"));
        return about ? Kind.DEPARTMENT_REPORT : Kind.OTHER;
    }

    /** Titles, headings and annexes of another year. */
    void years(@Nullable Integer year, String title) {
        if (year == null) {
            return;
        }
        var held = true;
        for (var block : blocks) {
            var text = block.value();
            if (text.length() > LONGEST_TITLE
                    || text.indexOf('。') >= 0 && text.indexOf('。') < text.length() - 1
                    || block.isRow() && block.filled().size() > 1
                    || !OF_A_REPORT.isIn(text) && !isYearLine(text)) {
                continue;
            }
            var years = Years.in(text);
            if (years.isEmpty() || title.contains(text) || years.stream().anyMatch(f -> f.year() == year)) {
                continue;
            }
            var isTitle = block.heading() != null || Forms.isTitle(text) || text.startsWith("附") || isYearLine(text);
            if (!isTitle) {
                continue;
            }
            held = false;
            var found = years.get(0);
            var fact = fact(block, found);
            // Where no title tells the year, it was guessed.
            var severity = title.isEmpty() ? Severity.WARNING : Severity.ERROR;
            book.observe(RuleId.R27, severity, "recon.year", List.of(fact), found.year() + "年", year + "年");
        }
        if (held) {
            book.looked(RuleId.R27, Outcome.HELD, List.of());
        }
    }

    private Fact fact(Block block, Years.Found found) {
        return book.add(
                FactKind.FISCAL_YEAR,
                "",
                "",
                Basis.UNKNOWN,
                block.value(),
                new Quantity(BigDecimal.valueOf(found.year()), BigDecimal.ONE, Measure.YEAR, "年", false),
                null,
                true,
                block.text().quote(found.start(), found.end()));
    }

    /** （2024年度） alone, below the title of a form. */
    private static boolean isYearLine(String text) {
        var bare = text.replace("（", "").replace("）", "");
        return bare.length() <= 6 && bare.endsWith("年度") && !Years.in(bare).isEmpty();
    }

    /** 2024度; a date of another year; an annex that is only a title. */
    void forms(@Nullable Integer year) {
        var incomplete = new ArrayList<Fact>();
        for (var block : blocks) {
            var text = block.value();
            for (var found : Years.in(text)) {
                if (text.charAt(found.end() - 1) == '度') {
                    incomplete.add(fact(block, found));
                }
            }
            asOf(block, year);
            residue(block);
        }
        if (!incomplete.isEmpty()) {
            book.observe(
                    RuleId.R28,
                    Severity.NOTICE,
                    "recon.year-words",
                    incomplete,
                    incomplete.get(0).quote().text());
        }
        annex();
        numbering();
    }

    private void asOf(Block block, @Nullable Integer year) {
        var text = block.value();
        for (var at = text.indexOf("12月31日"); at >= 0 && year != null; at = text.indexOf("12月31日", at + 6)) {
            if (at >= 5 && text.charAt(at - 1) == '年') {
                var found = Years.in(text.substring(at - 5, at));
                if (!found.isEmpty()) {
                    var stated = new Years.Found(found.get(0).year(), at - 5, at);
                    if (stated.year() == year) {
                        book.looked(RuleId.R29, Outcome.HELD, List.of(fact(block, stated)));
                    } else if (text.substring(Math.max(0, at - 9), at).contains("截")) {
                        book.observe(
                                RuleId.R29,
                                Severity.WARNING,
                                "recon.as-of",
                                List.of(fact(block, stated)),
                                stated.year() + "年12月31日",
                                year + "年");
                    }
                }
            }
        }
    }

    private void residue(Block block) {
        var text = block.value();
        if (!RESIDUE.isIn(text)) {
            return;
        }
        for (var words : RESIDUE.words()) {
            var at = text.indexOf(words);
            if (at >= 0) {
                var start = words.startsWith("字") ? Math.max(0, text.lastIndexOf('（', at)) : at;
                var fact =
                        book.words(FactKind.ANNEX, "", "", words, block.text().quote(start, at + words.length()));
                book.observe(
                        RuleId.R78,
                        Severity.WARNING,
                        "recon.residue",
                        List.of(fact),
                        fact.quote().text());
                return;
            }
        }
    }

    /** 附2-1：…自评表 as the last words of the document: the annex itself is not there. */
    private void annex() {
        for (var i = 0; i < blocks.size(); i++) {
            var text = blocks.get(i).value();
            if (!text.startsWith("附")
                    || !text.contains("表")
                    || text.length() > LONGEST_TITLE
                    || blocks.get(i).isRow()) {
                continue;
            }
            var list = text.startsWith("附件：") || text.startsWith("附：");
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            var fact = book.words(
                    FactKind.ANNEX, "", "", text, blocks.get(i).text().quote());
            var follows = blocks.subList(i + 1, blocks.size()).stream()
                    .limit(12)
                    .anyMatch(b ->
                            b.isRow() || b.value().contains("项目名称") || b.value().contains("一级指标"));
            var title = text.substring(text.indexOf('：') + 1);
            var below = list
                    && blocks.subList(i + 1, blocks.size()).stream()
                            .anyMatch(b -> b.value().equals(title));
            if (follows || below) {
                book.looked(RuleId.R30, Outcome.HELD, List.of(fact));
            } else if (next == null && !list) {
                book.observe(RuleId.R30, Severity.ERROR, "recon.annex", List.of(fact), text);
            } else if (list || next != null && next.value().startsWith("附")) {
                book.observe(RuleId.R30, Severity.WARNING, "recon.annex", List.of(fact), text);
            }
        }
    }

    /** Headings of the first level: one style, no number twice or left out. */
    private void numbering() {
        var expected = 0;
        var wrong = new ArrayList<Fact>();
        var seen = new HashSet<Integer>();
        for (var block : blocks) {
            var heading = block.heading();
            if (heading == null || block.isRow() || heading.style() != Heading.Style.CHINESE) {
                continue;
            }
            if (heading.number() == 1) {
                seen.clear();
                expected = 0;
            }
            expected++;
            if (!seen.add(heading.number()) || heading.number() != expected) {
                wrong.add(book.words(
                        FactKind.ANNEX,
                        "",
                        "",
                        heading.title(),
                        block.text().quote(0, Math.max(1, heading.titleStart()))));
                expected = heading.number();
            }
        }
        if (wrong.isEmpty()) {
            book.looked(RuleId.R26, Outcome.HELD, List.of());
        } else {
            book.observe(
                    RuleId.R26,
                    Severity.NOTICE,
                    "recon.numbering",
                    wrong,
                    wrong.get(0).quote().text());
        }
    }
}
