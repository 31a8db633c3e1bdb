package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.text.Passage.Item;

/** What the names of parts tell: that they are all there is, or that something may be counted in two of them. */
final class PartKinds {

    /** All of 基本支出, and of nothing else. */
    private static final List<List<String>> STAFF_AND_OFFICE = List.of(List.of("人员"), List.of("公用"));

    /** All of what vehicles cost, and of nothing else. */
    private static final List<List<String>> VEHICLES = List.of(List.of("购置", "购车"), List.of("运行"));

    /** What together is always the whole: each of them by the words that its name has, a longer name before its tail. */
    private static final List<List<List<String>>> FAMILIES = List.of(
            List.of(List.of("非税"), List.of("税收")),
            List.of(List.of("非税"), List.of("税")),
            List.of(List.of("基本"), List.of("项目")),
            STAFF_AND_OFFICE,
            VEHICLES,
            List.of(List.of("出国"), List.of("接待"), List.of("用车", "公车", "购置及运行")),
            List.of(List.of("在职"), List.of("离休"), List.of("退休")),
            List.of(List.of("出国"), List.of("接待"), List.of("购置", "购车"), List.of("运行")),
            List.of(List.of("省本级", "省级"), List.of("市县")),
            List.of(List.of("地上"), List.of("地下")),
            List.of(List.of("未完成", "未按期", "尚未"), List.of("完成", "按期")),
            List.of(List.of("城市", "城镇"), List.of("农村", "乡村")),
            List.of(List.of("男"), List.of("女")),
            List.of(List.of("线上"), List.of("线下")),
            List.of(List.of("集中"), List.of("分散")),
            List.of(List.of("站内"), List.of("站外")),
            List.of(List.of("远程"), List.of("现场")),
            List.of(List.of("公办"), List.of("民办")),
            List.of(List.of("不合格"), List.of("合格")),
            List.of(List.of("不满意"), List.of("满意")),
            List.of(List.of("上半年"), List.of("下半年")),
            List.of(List.of("一季度"), List.of("二季度"), List.of("三季度"), List.of("四季度")));

    /** Levels of government and sources of funds: a list of nothing else is all there is. */
    private static final List<String> LEVELS = List.of(
            "中央", "省级", "市级", "州级", "县级", "区级", "自治区", "盟市", "旗县", "旗级", "地方", "省财政", "市财政", "县财政", "区财政", "本级", "上级",
            "自筹", "财政资金", "财政拨款", "结转", "其他资金", "单位资金", "债券", "自有资金", "配套", "社会资金", "公共预算", "政府性基金");

    private static final WordList PERSONS = WordList.of("人", "名", "位", "户", "人次", "项", "个");

    private static final WordList LOWEST = WordList.of("县", "区级", "旗", "本级", "自筹", "乡", "镇", "其他", "单位资金");

    /** What a person may be more than one of. */
    private static final WordList OVERLAPPING = WordList.of(
            "女", "党员", "学历", "本科", "大专", "硕士", "职称", "高级", "少数民族", "岁", "困难", "低保", "残疾", "脱贫", "贫困", "监测", "重点", "参加",
            "级指标");

    /** Of these everybody is counted in one. */
    private static final WordList DEGREES =
            WordList.of("博士", "硕士", "研究生", "本科", "大专", "专科", "高中", "中专", "正高级", "副高级", "高级", "中级", "初级", "男", "女");

    private PartKinds() {}

    /** How many of the first parts are all of a kind that is known; zero if they are not. */
    static int family(Item total, List<Item> parts) {
        for (var family : FAMILIES) {
            if (family == STAFF_AND_OFFICE && !total.label().contains("基本")
                    || family == VEHICLES && !total.label().contains("车") && total.kind() != FactKind.VEHICLES) {
                continue;
            }
            var left = new ArrayList<>(family);
            var taken = 0;
            for (var part : parts) {
                var member = left.stream()
                        .filter(words -> words.stream().anyMatch(part.label()::contains))
                        .findFirst();
                if (member.isEmpty()) {
                    break;
                }
                left.remove(member.get());
                taken++;
            }
            if (left.isEmpty()) {
                return taken;
            }
        }
        return 0;
    }

    /** Each of another level or source. */
    static boolean areLevels(List<Item> parts) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            var levels = LEVELS.stream().filter(part.label()::contains).toList();
            if (levels.isEmpty() || levels.stream().anyMatch(seen::contains)) {
                return false;
            }
            seen.addAll(levels);
        }
        return true;
    }

    /** Levels without the lowest. */
    static boolean areUpperLevels(List<Item> parts) {
        return areLevels(parts) && parts.stream().noneMatch(part -> LOWEST.isIn(part.label()));
    }

    static boolean overlaps(List<Item> parts) {
        if (!PERSONS.ends(parts.get(0).mention().quantity().word())) {
            return false;
        }
        if (parts.stream().allMatch(part -> DEGREES.ends(part.label()))) {
            return false;
        }
        return parts.stream().anyMatch(item -> OVERLAPPING.isIn(item.label()));
    }

    /** Whether its name is that of a level or a source. */
    static boolean isLevel(Item item) {
        return LEVELS.stream().anyMatch(item.label()::contains);
    }

    /** The rule that a sum of these is. */
    static RuleId rule(Item total, List<Item> parts) {
        if (total.mention().measure() == Measure.POINTS) {
            return total.label().contains("扣") ? RuleId.R77 : total.kind() == FactKind.SCORE ? RuleId.R76 : RuleId.R35;
        }
        if (total.mention().measure() != Measure.YUAN) {
            return RuleId.R33;
        }
        if (total.kind() == FactKind.THREE_PUBLICS || total.kind() == FactKind.VEHICLES) {
            return RuleId.R74;
        }
        if (total.kind() == FactKind.BASIC_EXPENDITURE
                && parts.stream().anyMatch(part -> part.kind() == FactKind.PERSONNEL)) {
            return RuleId.R04;
        }
        if (total.kind() == FactKind.EXPENDITURE_TOTAL
                && parts.stream().anyMatch(part -> part.kind() == FactKind.BASIC_EXPENDITURE)) {
            return RuleId.R03;
        }
        if (parts.stream()
                .anyMatch(part -> part.kind() == FactKind.OPENING_BALANCE || part.kind() == FactKind.CLOSING_BALANCE)) {
            return RuleId.R07;
        }
        if (total.kind() == FactKind.REVENUE_TOTAL
                && parts.stream().allMatch(part -> part.kind().name().startsWith("REVENUE_"))) {
            return RuleId.R01;
        }
        if (areLevels(parts)) {
            return RuleId.R75;
        }
        return RuleId.R68;
    }
}
