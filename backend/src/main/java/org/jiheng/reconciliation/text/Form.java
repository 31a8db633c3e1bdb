package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.Fact;
import org.jspecify.annotations.Nullable;

/** One 自评表 while it is read: what its rows say. */
final class Form {

    /** 年度资金总额, 当年财政拨款 …: the amounts by column. */
    record FundRow(String label, Map<Columns, Fact> amounts) {}

    /** An indicator's row. */
    record Row(
            String block,
            String name,
            @Nullable Fact target,
            @Nullable Fact actual,
            Fact points,
            @Nullable Fact score,
            String reason) {}

    final String key;
    final String title;
    final boolean department;
    String name = "";

    @Nullable
    Fact nameFact;

    int zeros = 4;
    boolean unitDeclared;
    List<@Nullable Columns> fundHead = List.of();
    List<@Nullable Columns> indicatorHead = List.of();
    final List<FundRow> funds = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    /** 产出指标小计: what is printed for a block behind its rows. */
    record Subtotal(
            String block, @Nullable Fact points, @Nullable Fact score) {}

    /** 工作计划（6分）: the points that a 二级指标 prints, and those of the rows below. */
    record Group(Fact printed, List<Fact> points) {}

    final List<Group> groups = new ArrayList<>();

    @Nullable
    Group group;

    final List<Subtotal> subtotals = new ArrayList<>();
    /** Of indicators without points. */
    final List<Fact> scores = new ArrayList<>();
    /** Points that the head of a block prints: 产出指标（50分）. */
    final Map<String, Fact> blockPoints = new LinkedHashMap<>();

    final Map<Columns, Fact> execution = new EnumMap<>(Columns.class);
    String executionReason = "";

    @Nullable
    Fact totalPoints;

    @Nullable
    Fact totalScore;

    String block = "";
    /** 二级指标 of the row above, which a merged cell goes on with. */
    String level2 = "";

    /** A row was met that could not be read: then nothing is added up. */
    boolean unread;
    /** The same of the rows of the funds. */
    boolean fundsUnread;

    Form(int number, String title) {
        this.key = "form " + number;
        this.title = title;
        this.department =
                title.contains("整体") || (title.contains("部门预算") || title.contains("部门支出")) && !title.contains("项目");
    }

    /** A row that may be of the group could not be read. */
    void closeGroup() {
        if (group != null) {
            groups.remove(group);
            group = null;
        }
    }

    boolean isEmpty() {
        return funds.isEmpty() && rows.isEmpty();
    }
}
