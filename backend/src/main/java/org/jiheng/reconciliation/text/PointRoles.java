package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 预算执行20分，扣0.45分，得19.55分: which points are the most there is, which were given and which were lost. */
final class PointRoles {

    enum Role {
        FULL,
        SCORE,
        LOST
    }

    private static final WordList FULL = WordList.of("满分", "分值", "权重", "标准分", "总分值", "百分制");
    private static final WordList LOST = WordList.of("扣", "失分", "减分");
    private static final WordList COMPARED = WordList.of("平均", "加权", "较", "比", "高于", "低于", "以上", "每");
    /** So begins what says that points were given or lost, and no name. */
    private static final String GIVEN = "得自实按计本该扣失共";

    private static final int ALL = 100;
    /** Between the most and what was given stands no more than 、按执行率计算得. */
    private static final int LONGEST_GAP = 12;

    private static final int LONGEST_REASON = 40;
    private static final int LONGEST_NOUN = 6;

    private final Passage passage;
    private final List<Item> items;
    private final List<@Nullable Role> roles = new ArrayList<>();

    private PointRoles(Passage passage) {
        this.passage = passage;
        this.items = passage.items().stream()
                .filter(item -> item.mention().measure() == Measure.POINTS
                        && item.mention().isPlain())
                .toList();
        for (var i = 0; i < items.size(); i++) {
            roles.add(role(i));
        }
    }

    /** The points of each role; what has none is left out. */
    static Map<Role, List<Item>> of(Passage passage) {
        return new PointRoles(passage).byRole();
    }

    private Map<Role, List<Item>> byRole() {
        var byRole = new EnumMap<Role, List<Item>>(Role.class);
        for (var i = 0; i < items.size(); i++) {
            var role = roles.get(i);
            if (role != null) {
                byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(items.get(i));
            }
        }
        return byRole;
    }

    /** What was given and lost is the most there is; what was given is not above it. */
    static void relate(Passage passage, FactBook book) {
        var points = new PointRoles(passage);
        for (var i = 0; i + 1 < points.items.size(); i++) {
            if (points.roles.get(i) == Role.FULL && points.isNext(i)) {
                points.relate(i, book);
            } else if (points.roles.get(i) == Role.SCORE
                    && points.roles.get(i + 1) == Role.FULL
                    && points.passage
                            .between(points.items.get(i), points.items.get(i + 1))
                            .startsWith("（满分")) {
                points.isWithin(points.items.get(i), points.items.get(i + 1), book);
            }
        }
    }

    private void relate(int full, FactBook book) {
        var most = items.get(full);
        var next = roles.get(full + 1);
        var last = full + 2 < items.size() && isBare(full + 1) ? roles.get(full + 2) : null;
        if (next != null && last != null && next != Role.FULL && last != Role.FULL && next != last) {
            book.relate(new Relation.Sum(
                    RuleId.R77,
                    Severity.ERROR,
                    most.fact(),
                    List.of(items.get(full + 1).fact(), items.get(full + 2).fact()),
                    true));
        } else if (next == Role.SCORE && isBare(full)) {
            isWithin(items.get(full + 1), most, book);
        }
    }

    private void isWithin(Item score, Item most, FactBook book) {
        book.relate(new Relation.AtMost(RuleId.R34, Severity.ERROR, score.fact(), most.fact()));
    }

    private @Nullable Role role(int at) {
        var told = told(items.get(at));
        if (told != null) {
            return told;
        }
        if (at + 1 < items.size()) {
            var next = told(items.get(at + 1));
            var given = next == Role.SCORE && isBare(at);
            var lost = next == Role.LOST
                    && at + 2 < items.size()
                    && told(items.get(at + 2)) == Role.SCORE
                    && isNext(at)
                    && isBare(at + 1);
            if (given || lost) {
                return Role.FULL;
            }
        }
        return inherited(at);
    }

    private static @Nullable Role told(Item item) {
        var label = item.label();
        if (isCompared(item)) {
            return null;
        }
        if (LOST.isIn(label)) {
            return Role.LOST;
        }
        var name = item.fact().label();
        if (FULL.ends(name)
                || name.endsWith("总分") && item.mention().quantity().value().intValue() == ALL) {
            return Role.FULL;
        }
        return item.kind() == FactKind.SCORE ? Role.SCORE : null;
    }

    private static boolean isCompared(Item item) {
        return item.prior() || COMPARED.isIn(item.label());
    }

    /** What is listed is what was said of the whole before it. */
    private @Nullable Role inherited(int at) {
        if (at == 0) {
            return null;
        }
        var item = items.get(at);
        var last = at - 1;
        while (last > 0 && items.get(last).depth() > item.depth()) {
            last--;
        }
        var before = items.get(last);
        if (isCompared(item) || before.sentence() != item.sentence() || before.depth() > item.depth()) {
            return null;
        }
        if (before.depth() < item.depth()) {
            var open = passage.between(before, item).indexOf('（');
            return open >= 0 && open <= LONGEST_NOUN ? roles.get(last) : null;
        }
        return roles.get(last);
    }

    /** Nothing but 得 between them, and no other's name. */
    private boolean isBare(int at) {
        var gap = passage.between(items.get(at), items.get(at + 1));
        var start = 0;
        while (start < gap.length() && "）”，、 ".indexOf(gap.charAt(start)) >= 0) {
            start++;
        }
        var words = gap.substring(start);
        return words.length() <= LONGEST_GAP
                && words.chars().noneMatch(c -> "；。：（".indexOf(c) >= 0)
                && (words.isEmpty() || GIVEN.indexOf(words.charAt(0)) >= 0);
    }

    /** Of one thing: no other stands between. */
    private boolean isNext(int at) {
        var gap = passage.between(items.get(at), items.get(at + 1));
        return items.get(at).sentence() == items.get(at + 1).sentence()
                && gap.length() <= LONGEST_REASON
                && gap.indexOf('；') < 0
                && gap.indexOf('、') < 0
                && gap.indexOf("其中") < 0;
    }
}
