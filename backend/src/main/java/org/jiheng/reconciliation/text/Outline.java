package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Measure;
import org.jspecify.annotations.Nullable;

/** Which chapter a paragraph stands in, and which project's section. */
final class Outline {

    /**
     * A project's own section.
     *
     * @param key what facts of it name as their subject
     * @param to index of the block behind it
     */
    record Project(String key, String name, Block heading, int from, int to) {}

    private static final WordList NO_NAMES = WordList.of(
            "情况", "问题", "措施", "经验", "做法", "建议", "分析", "概况", "概述", "目标", "结论", "原因", "职能", "职责", "机构", "原则", "依据", "方法",
            "过程", "打算", "说明", "应用", "公开", "评价", "自评", "效益", "产出", "满意", "绩效", "结余", "收入", "决算", "三公", "结果", "安排", "内容",
            "指标", "成效", "事项", "预算", "基本支出", "人员", "计划", "组织实施", "资金使用", "管理");

    private static final List<String> NAME_ENDS = List.of(
            "经费", "资金", "项目", "费", "补助", "工程", "建设", "专项", "奖补", "平台", "系统", "采购", "改造", "维护", "补贴", "活动", "服务", "培训",
            "奖励");

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NAMES = 1000;

    private final List<Block> blocks;
    private final String[] chapters;
    private final String[] subjects;
    private final List<Project> projects = new ArrayList<>();

    Outline(List<Block> blocks, List<ProjectList> lists) {
        this.blocks = blocks;
        this.chapters = new String[blocks.size()];
        this.subjects = new String[blocks.size()];
        chapters();
        projects(lists);
    }

    private void chapters() {
        var chapter = "";
        var part = "";
        for (var block : blocks) {
            var heading = block.heading();
            if (heading != null && !block.isRow() && heading.title().length() <= LONGEST_NAME) {
                switch (heading.style()) {
                    case PART, CHINESE -> {
                        chapter = heading.title();
                        part = "";
                    }
                    case CHINESE_IN_PARENTHESES -> part = heading.title();
                    default -> {}
                }
            }
            chapters[block.index()] = chapter + "/" + part;
        }
    }

    private void projects(List<ProjectList> lists) {
        var listed = new HashSet<Integer>();
        var names = new ArrayList<Names.Profile>();
        Set<NormalText> items = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var list : lists) {
            for (var item : list.items()) {
                if (names.size() < MOST_NAMES) {
                    names.add(Names.Profile.of(item.name()));
                }
                items.add(item.text());
            }
            listed.add(list.block().index());
        }
        blocks.stream().filter(b -> items.contains(b.text())).forEach(b -> listed.add(b.index()));
        List<Block> heads = new ArrayList<>();
        for (var block : blocks) {
            var heading = block.heading();
            if (heading != null && !block.isRow() && !listed.contains(block.index()) && isProject(heading, names)) {
                heads.add(block);
            }
        }
        heads = surely(heads, names);
        Set<Heading.Style> inside = new HashSet<>();
        if (heads.size() > 1) {
            for (var i = heads.get(0).index() + 1; i < heads.get(1).index(); i++) {
                var heading = blocks.get(i).heading();
                if (heading != null
                        && heading.style()
                                != Objects.requireNonNull(heads.get(0).heading())
                                        .style()) {
                    inside.add(heading.style());
                }
            }
        } else {
            inside.addAll(
                    List.of(Heading.Style.DIGIT_DOT, Heading.Style.DIGIT_IN_PARENTHESES, Heading.Style.DIGIT_COMMA));
        }
        for (var i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            var end = i + 1 < heads.size() ? heads.get(i + 1).index() : blocks.size();
            var to = head.index() + 1;
            while (to < end && !leaves(blocks.get(to), inside)) {
                to++;
            }
            if (!saysSomething(head, to)) {
                continue;
            }
            var heading = head.heading();
            var key = "project " + (projects.size() + 1);
            projects.add(new Project(key, name(heading), head, head.index(), to));
            for (var j = head.index(); j < to; j++) {
                subjects[j] = key;
            }
        }
    }

    /** Where a list names the projects, those are meant; else the headings of a chapter about projects. */
    private List<Block> surely(List<Block> heads, List<Names.Profile> names) {
        var named =
                heads.stream().filter(h -> isNamed(name(h.heading()), names)).toList();
        if (named.size() > 1) {
            return named;
        }
        return heads.stream()
                .filter(h ->
                        chapters[h.index()].contains("项目") || name(h.heading()).endsWith("项目"))
                .toList();
    }

    private static boolean leaves(Block block, Set<Heading.Style> inside) {
        var heading = block.heading();
        if (block.isRow() && (block.value().contains("项目名称") || block.value().contains("一级指标"))) {
            return true;
        }
        return heading != null && !inside.contains(heading.style()) || heading == null && Forms.isTitle(block.value());
    }

    /** A section tells of money, a score or a rate; a mere line of a list does not. */
    private boolean saysSomething(Block head, int to) {
        var length = 0;
        var tells = false;
        for (var i = head.index(); i < to; i++) {
            var value = blocks.get(i).value();
            length += value.length();
            tells |= value.contains("得分")
                    || value.contains("执行率")
                    || value.contains("该项目")
                    || value.contains("支付")
                    || value.contains("支出");
        }
        return tells && length > name(head.heading()).length() + 20;
    }

    private static String name(@Nullable Heading heading) {
        if (heading == null) {
            return "";
        }
        var title = heading.title();
        for (var stop : List.of("，", "（项目编码")) {
            var at = title.indexOf(stop);
            if (at > 0) {
                title = title.substring(0, at);
            }
        }
        for (var mention : Mentions.in(title)) {
            // 档案整理费5万元: the amount is none of the name, 专项资金（1000万元） is.
            if (mention.measure() == Measure.YUAN
                    && mention.end() == title.length()
                    && mention.start() >= SHORTEST_NAME) {
                return title.substring(0, mention.start());
            }
        }
        return title;
    }

    private static boolean isNamed(String title, List<Names.Profile> names) {
        var profile = Names.Profile.of(title);
        return names.stream().anyMatch(name -> name.likeness(profile) >= Names.SURELY);
    }

    private static boolean isProject(Heading heading, List<Names.Profile> names) {
        var title = name(heading);
        if (title.length() < 3 || title.length() > LONGEST_NAME) {
            return false;
        }
        if (isNamed(title, names)) {
            return true;
        }
        if (heading.style() == Heading.Style.CHINESE || heading.style() == Heading.Style.PART) {
            return false;
        }
        var bare = title.indexOf('（') > 3 ? title.substring(0, title.indexOf('（')) : title;
        return NAME_ENDS.stream().anyMatch(end -> bare.endsWith(end) || title.endsWith(end))
                && !NO_NAMES.isIn(title)
                && !Mentions.in(title).stream()
                        .anyMatch(m -> m.measure() != Measure.COUNT
                                && m.quantity().word().equals("万元")
                                && !title.contains("（"));
    }

    List<Project> projects() {
        return projects;
    }

    /** The project's key, or empty in the department's own parts. */
    String subject(Block block) {
        var subject = subjects[block.index()];
        return subject == null ? "" : subject;
    }

    String chapter(Block block) {
        return chapters[block.index()];
    }
}
