package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiheng.budget.BudgetRow;
import org.jiheng.budget.BudgetView;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.department.Profile;
import org.jiheng.department.Staffing;
import org.jiheng.department.StaffingRow;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.Sign;
import org.jiheng.project.FundingRow;
import org.jiheng.project.ProjectView;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.junit.jupiter.api.Test;

/** What has changed between two states of a year, whatever order their rows stand in. */
class ChangesTest {

    private static final String BEFORE = """
            {"profile": {"duties": ["维护稳定", "综合治理"], "offices": [], "subordinateUnits": []},
             "staffing": {"asOf": "2024-12-31", "authorized": 38,
               "rows": [{"kind": "administrative", "inPost": 10}, {"kind": "workers", "inPost": 2}]},
             "budget": {"head": {"id": "b", "openingCarryOver": null, "closingCarryOver": "5.00"},
               "revenue": {"rows": [{"code": "business", "initialBudget": null, "yearBudget": null, "executed": "1.00"}]},
               "expenditure": {"rows": []}},
             "goal": {"expected": null, "achieved": null, "analysis": null, "deviation": null},
             "indicators": {"rows": []},
             "projects": [
               {"head": {"id": "p1", "projectCode": null, "name": "视频监控", "supervisor": null, "implementer": null},
                "funding": {"rows": [{"source": "carriedOver", "initialBudget": null, "yearBudget": "4940000.00", "executed": null}]},
                "goal": {"expected": "建成", "achieved": null, "analysis": null, "deviation": null},
                "indicators": {"rows": [
                  {"id": "i1", "level1": "产出指标", "name": "新建摄像头", "sign": "AT_LEAST", "target": "10", "points": "20.00"},
                  {"id": "i2", "level1": "产出指标", "name": "覆盖率", "sign": "EQUAL", "target": "1", "points": "30.00"}]}},
               {"head": {"id": "p2", "projectCode": null, "name": "见义勇为", "supervisor": null, "implementer": null},
                "funding": {"rows": []}, "goal": {"expected": null}, "indicators": {"rows": []}}],
             "narrative": {"experience": "", "problems": "没有"},
             "stated": {"rows": [{"subject": "expenditure/basic", "kind": "SHARE", "value": "47.95", "unit": "PERCENT", "quote": null}]},
             "applicability": {"rows": []}}
            """;

    @Test
    void nothingHasChangedWhenRowsOnlyStandInAnotherOrder() {
        var before = tree(BEFORE);
        var after = tree(BEFORE);
        for (var rows : List.of("/staffing/rows", "/projects", "/projects/0/indicators/rows", "/profile/duties")) {
            var array = (com.fasterxml.jackson.databind.node.ArrayNode) after.at(rows);
            array.add(array.remove(0));
        }
        assertThat(after).isNotEqualTo(before);
        assertThat(changes(before, after)).isEmpty();
    }

    @Test
    void aFieldIsNamedByTheIdsAndCodesOfItsRows() {
        var after = BEFORE.replace("\"inPost\": 2", "\"inPost\": 3")
                .replace("\"yearBudget\": \"4940000.00\"", "\"yearBudget\": \"4940000.01\"")
                .replace("\"target\": \"10\"", "\"target\": \"12\"")
                .replace("\"openingCarryOver\": null", "\"openingCarryOver\": \"7.00\"")
                .replace("\"experience\": \"\"", "\"experience\": \"按月通报\"")
                .replace("\"value\": \"47.95\"", "\"value\": \"47.98\"");

        assertThat(changes(tree(BEFORE), tree(after)))
                .containsExactly(
                        "STAFFING /staffing/rows/workers/inPost 2 -> 3",
                        "BUDGET /budget/head/openingCarryOver null -> 7.00",
                        "PROJECTS /projects/p1/funding/rows/carriedOver/yearBudget 4940000.00 -> 4940000.01",
                        "PROJECTS /projects/p1/indicators/rows/i1/target 10 -> 12",
                        "NARRATIVE /narrative/experience null -> 按月通报",
                        "STATED /stated/rows/expenditure~1basic:SHARE/value 47.95 -> 47.98");
    }

    @Test
    void aLineWithoutAnIdIsTheSameWhenItSaysTheSame() {
        var after = BEFORE.replace("[\"维护稳定\", \"综合治理\"]", "[\"新的职能\", \"维护稳定\"]");

        assertThat(changes(tree(BEFORE), tree(after)))
                .containsExactly("PROFILE /profile/duties/0 null -> 新的职能", "PROFILE /profile/duties/1 综合治理 -> null");
    }

    @Test
    void aProjectOrAnIndicatorThatCameOrWentIsOneChange() {
        var after = BEFORE.replace("\"id\": \"p2\"", "\"id\": \"p3\"")
                .replace("见义勇为", "平安建设")
                .replace("\"id\": \"i2\"", "\"id\": \"i3\"");

        assertThat(changes(tree(BEFORE), tree(after)))
                .containsExactly(
                        "PROJECTS /projects/p1/indicators/rows/i3/name null -> 覆盖率",
                        "PROJECTS /projects/p3/head/name null -> 平安建设",
                        "PROJECTS /projects/p1/indicators/rows/i2/name 覆盖率 -> null",
                        "PROJECTS /projects/p2/head/name 见义勇为 -> null");
    }

    @Test
    void aRowOfAmountsThatCameShowsItsAmounts() {
        var after = BEFORE.replace("\"expenditure\": {\"rows\": []}", """
                "expenditure": {"rows": [{"code": "personnel", "initialBudget": null, "yearBudget": "2.00", "executed": "1.00"}]}""");

        assertThat(changes(tree(BEFORE), tree(after)))
                .containsExactly(
                        "BUDGET /budget/expenditure/rows/personnel/yearBudget null -> 2.00",
                        "BUDGET /budget/expenditure/rows/personnel/executed null -> 1.00");
    }

    @Test
    void aSectionThatDoesNotApplyAnyMoreIsAChangeThere() {
        var after = BEFORE.replace("\"applicability\": {\"rows\": []}", """
                "applicability": {"rows": [{"section": "INDICATORS", "reason": "本年度不编制"}]}""");

        assertThat(changes(tree(BEFORE), tree(after)))
                .containsExactly("INDICATORS /applicability/rows/INDICATORS/reason null -> 本年度不编制");
    }

    @Test
    void whatAnOldSnapshotDidNotKnowIsNoChange() {
        var after = BEFORE.replace("\"authorized\": 38", "\"authorized\": 38, \"later\": \"x\"")
                .replace("\"level1\": \"产出指标\"", "\"level1\": \"产出指标\", \"illustrative\": false");

        assertThat(changes(tree(BEFORE), tree(after))).isEmpty();
        assertThat(changes(tree("{}"), tree("{}"))).isEmpty();
        assertThat(changes(tree("{}"), tree(BEFORE))).contains("PROJECTS /projects/p1/head/name null -> 视频监控");
    }

    @Test
    void everyFieldHasANameInBothLanguages() {
        var names = new ArrayList<String>();
        var keys =
                Set.of("id", "regionCode", "fiscalYear", "departmentId", "code", "kind", "source", "subject", "rows");
        Map.of(
                        "profile", Profile.class,
                        "staffing", Staffing.class,
                        "budget", BudgetView.class,
                        "account", BudgetRow.class,
                        "project", ProjectView.class,
                        "funding", FundingRow.class,
                        "goal", Goal.class,
                        "indicator", IndicatorRow.class,
                        "stated", StatedFigure.class)
                .forEach((group, record) -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> !keys.contains(component.getName()))
                        .forEach(component -> names.add("field." + group + "." + component.getName())));
        Arrays.stream(StaffingRow.class.getRecordComponents())
                .filter(component -> !keys.contains(component.getName()))
                .forEach(component -> names.add("field.staffing." + component.getName()));
        Arrays.stream(Sign.values()).forEach(sign -> names.add("value." + sign));
        Arrays.stream(FigureUnit.values()).forEach(unit -> names.add("value." + unit));

        for (var language : Messages.LANGUAGES) {
            assertThat(names)
                    .allSatisfy(name ->
                            assertThat(Messages.of(language, Message.of(name))).isNotEqualTo(name));
        }
    }

    @Test
    void aFieldIsCalledInTheReadersLanguage() {
        var fields = YearFields.of(tree(BEFORE));
        var list = List.of(new CodeEntry("carriedOver", "上年结转资金", "Funds carried over", null));
        var funding = fields.stream()
                .filter(field -> field.pointer().endsWith("/carriedOver/yearBudget"))
                .findFirst()
                .orElseThrow();
        var sign = fields.stream()
                .filter(field -> field.pointer().endsWith("/i1/sign"))
                .findFirst()
                .orElseThrow();
        var zh = new FieldLabels(Locale.SIMPLIFIED_CHINESE, name -> list, List.of());
        var en = new FieldLabels(Locale.ENGLISH, name -> list, List.of());

        assertThat(zh.label(funding)).isEqualTo("上年结转资金：全年预算数");
        assertThat(en.label(funding)).isEqualTo("Funds carried over: Year budget");
        assertThat(zh.label(sign)).isEqualTo("新建摄像头：指标性质");
        assertThat(zh.value(sign, "AT_LEAST")).isEqualTo("≥");
        assertThat(zh.value(funding, "4940000.00")).isEqualTo("4940000.00");
        assertThat(funding.project()).isEqualTo("视频监控");
        assertThat(funding.anchor()).isEqualTo("PROJECTS/projects/p1/funding/rows/carriedOver/yearBudget");
    }

    private static List<String> changes(JsonNode before, JsonNode after) {
        return Changes.between(YearFields.of(before), YearFields.of(after)).stream()
                .map(change -> change.field().section() + " " + change.field().pointer() + " " + change.before()
                        + " -> " + change.after())
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
