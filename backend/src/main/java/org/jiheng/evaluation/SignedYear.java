package org.jiheng.evaluation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.budget.BudgetOfYear;
import org.jiheng.budget.BudgetSection;
import org.jiheng.budget.BudgetView;
import org.jiheng.department.Profile;
import org.jiheng.department.Staffing;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectView;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoringService.Scored;

/**
 * A year as it was signed, read back so that its figures are computed as all others are; its scores are those that were
 * signed. What was signed years ago stays readable when the model has grown: what is not known any more is left out, what
 * there was not yet is empty.
 */
public record SignedYear(Submission submission, YearData data) {

    /** @param now the year as it is: whose it is is not asked of what was signed */
    static SignedYear of(Submission submission, JsonNode snapshot, YearData now, ObjectMapper json) {
        return new SignedYear(submission, new Reading(json).year(snapshot, now));
    }

    private static final class Reading {

        private final ObjectMapper lenient;

        Reading(ObjectMapper json) {
            lenient = json.copy()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                    .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, false)
                    .configure(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, true);
            lenient.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }

        YearData year(JsonNode year, YearData now) {
            var budget = year.path("budget");
            var projects = new ArrayList<ProjectOfYear>();
            for (var one : year.path("projects")) {
                if (one.path("head").hasNonNull("id")) {
                    projects.add(project(one));
                }
            }
            return new YearData(
                    now.evaluation(),
                    now.department(),
                    part(year, "profile", Profile.class),
                    part(year, "staffing", Staffing.class),
                    new BudgetOfYear(
                            part(budget, "head", BudgetView.class),
                            part(budget, "revenue", BudgetSection.class),
                            part(budget, "expenditure", BudgetSection.class)),
                    part(year, "goal", Goal.class),
                    part(year, "indicators", IndicatorTable.class),
                    projects,
                    texts(year.path("narrative")),
                    part(year, "stated", StatedFigures.class),
                    part(year, "applicability", Applicability.class),
                    List.of(),
                    List.of(),
                    year.path("departmentScore").isObject() ? scored(year, "departmentScore") : null);
        }

        private ProjectOfYear project(JsonNode project) {
            return new ProjectOfYear(
                    part(project, "head", ProjectView.class),
                    part(project, "funding", Funding.class),
                    part(project, "goal", Goal.class),
                    part(project, "indicators", IndicatorTable.class),
                    scored(project, "score"));
        }

        private Scored scored(JsonNode whole, String name) {
            return new Scored(null, null, part(whole, name, ScoreSheetView.class));
        }

        private static Map<String, String> texts(JsonNode narrative) {
            var texts = new LinkedHashMap<String, String>();
            narrative
                    .properties()
                    .forEach(one -> texts.put(one.getKey(), one.getValue().asText("")));
            return texts;
        }

        private <T> T part(JsonNode whole, String name, Class<T> kind) {
            var found = whole.path(name);
            try {
                return lenient.treeToValue(found.isObject() ? found : lenient.createObjectNode(), kind);
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("What was signed cannot be read at " + name, broken);
            }
        }
    }
}
