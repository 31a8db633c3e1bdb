package org.jiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiheng.Years;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.ReviewTest;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.Scope.Area;
import org.junit.jupiter.api.Test;

/** What waits for whom, and 任务下达. */
@QuarkusTest
class TaskApiTest extends ReviewTest {

    @Test
    void aYearWaitsForWhoeverTakesItOn() {
        waitsFor(Role.FILLER, "SUBMIT");
        take(Role.FILLER, Action.SUBMIT);
        waitsFor(Role.UNIT_HEAD, "PASS", "RETURN");
        giveAParent();
        take(Role.UNIT_HEAD, Action.PASS);
        waitsFor(Role.AUTHORITY_REVIEWER, "PASS", "RETURN");
        take(Role.AUTHORITY_REVIEWER, Action.PASS);
        waitsFor(Role.FINANCE_REVIEWER, "PASS", "RETURN");
        take(Role.FINANCE_REVIEWER, Action.PASS);
        waitsFor(Role.PERFORMANCE_OFFICE, "PUBLISH");
        publications.decide(year);
        take(Role.PERFORMANCE_OFFICE, Action.PUBLISH);
        waitsFor(null);
    }

    private void waitsFor(Role whom, String... actions) {
        for (var role : Role.values()) {
            var tasks = as(person(role)).get("/tasks");
            if (role == whom) {
                tasks.then()
                        .body("items.evaluation.id", equalTo(List.of(id)))
                        .body("items[0].waitsFor", equalTo(List.of(actions)));
            } else {
                tasks.then().statusCode(200).body("items", empty()).body("next", nullValue());
            }
        }
    }

    @Test
    void whatWasSentBackSaysByWhomAndWhy() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        var answered = remark(Role.FINANCE_REVIEWER);
        remark(Role.FINANCE_REVIEWER);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "数字对不上");
        reply(Role.FILLER, answered);

        as(person(Role.FILLER))
                .get("/tasks")
                .then()
                .body("items[0].evaluation.status", equalTo("RETURNED"))
                .body("items[0].openRemarks", equalTo(1))
                .body("items[0].answeredRemarks", equalTo(1))
                .body("items[0].sentBackBy", equalTo(person(Role.FINANCE_REVIEWER)))
                .body("items[0].sentBackReason", equalTo("数字对不上"))
                .body("items[0].sentBackAt", notNullValue())
                .body("items[0].overdue", equalTo(false));
    }

    @Test
    void sentBackComesFirstThenByDeadlineAndPageByPage() {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD);
        take(Role.UNIT_HEAD, Action.RETURN, "请补齐");
        var expected = new ArrayList<String>();
        expected.add(id);
        var unit = year.departmentId();
        expected.add(issued(unit, 2025, "2020-01-31"));
        expected.add(issued(unit, 2026, "2099-12-31"));
        var without = new ArrayList<>(List.of(issued(unit, 2027, null), issued(unit, 2028, null)));
        without.sort(null);
        expected.addAll(without);

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(person(Role.FILLER)).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/tasks");
            found.addAll(page.<List<String>>path("items.evaluation.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(found).isEqualTo(expected);
        as(person(Role.FILLER))
                .get("/tasks")
                .then()
                .body("items.overdue", equalTo(List.of(false, true, false, false, false)));
    }

    @Test
    void theListIsNarrowedByYearAndUnitAndNamesEachYearAsItIs() {
        var filler = person(Role.FILLER);
        var later = issued(year.departmentId(), 2027, null);
        var tag = as(filler).get("/evaluations/{id}/transitions", id).header("ETag");

        as(filler)
                .queryParam("fiscalYear", 2027)
                .get("/tasks")
                .then()
                .body("items.evaluation.id", equalTo(List.of(later)));
        as(filler).queryParam("q", "没有叫这个的单位").get("/tasks").then().body("items", empty());
        as(filler).get("/tasks").then().body("items.find { it.evaluation.id == '" + id + "' }.tag", equalTo(tag));
    }

    private String issued(UUID unit, int fiscalYear, String deadline) {
        return issue(fiscalYear, deadline, unit).path("items[0].evaluationId");
    }

    @Test
    void aYearIsIssuedToManyUnitsWithAResultForEach() {
        var there = years.open();
        var fresh = years.open();
        var elsewhere = years.openIn("110000000").departmentId();
        var missing = UUID.fromString(NOBODY);
        accounts.add(
                "office-" + suffix(),
                List.of(new RoleAssignment(
                        Role.PERFORMANCE_OFFICE, "621200000", null, Area.FIRST_YEAR, Area.LAST_YEAR)));
        var issued = issue(
                "office-" + suffix(),
                2025,
                "2026-03-27",
                fresh.departmentId(),
                elsewhere,
                missing,
                fresh.departmentId());

        issued.then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0].evaluationId", notNullValue())
                .body("items[0].problem", nullValue())
                .body("items[3].evaluationId", nullValue())
                .body("items[3].problem.type", equalTo("/problems/already-exists"));
        for (int unseen = 1; unseen <= 2; unseen++) {
            issued.then()
                    .body("items[" + unseen + "].evaluationId", nullValue())
                    .body("items[" + unseen + "].problem.status", equalTo(422))
                    .body("items[" + unseen + "].problem.violations[0].pointer", equalTo("/departmentIds/" + unseen))
                    .body("items[" + unseen + "].problem.violations[0].code", equalTo("unknown-reference"));
        }
        api().get("/evaluations/{id}", issued.<String>path("items[0].evaluationId"))
                .then()
                .body("departmentId", equalTo(fresh.departmentId().toString()))
                .body("deadline", equalTo("2026-03-27"));
        // A unit that is seen, but not the caller's to issue to.
        accounts.add(
                "half-" + suffix(),
                List.of(
                        new RoleAssignment(
                                Role.PERFORMANCE_OFFICE, "", fresh.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR),
                        new RoleAssignment(Role.AUDITOR, "", there.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR)));
        issue("half-" + suffix(), 2026, null, there.departmentId())
                .then()
                .body("items[0].problem.type", equalTo("/problems/forbidden"));
    }

    @Test
    void aYearIsOpenedOnlyWithASchemeThatHoldsInIt() {
        var input = """
                {"departmentId": "%s", "fiscalYear": 2021, "schemeId": "%s", "departmentSchemeId": null, "deadline": null}
                """.formatted(year.departmentId(), "01900000-0000-7000-8000-00000000c202");
        json(input)
                .post("/evaluations")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/schemeId"))
                .body("violations[0].code", equalTo("evaluation.scheme-elsewhere"));
        issue(2019, null, year.departmentId())
                .then()
                .body("items[0].problem.violations[0].code", equalTo("evaluation.scheme-elsewhere"));
    }

    @Test
    void theSameKeyIssuesOnce() {
        var unit = years.open().departmentId();
        var key = UUID.randomUUID().toString();
        var first = api().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(input(2030, null, unit));
        var answer = first.post("/tasks").asString();
        api().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(input(2030, null, unit))
                .post("/tasks")
                .then()
                .statusCode(200)
                .body("items[0].problem", nullValue());
        assertThat(answer).contains(unit.toString());
    }

    @Test
    void whoeverFillsInUnderAnotherUnitDoesNotSeeTheYear() {
        var other = years.open();
        accounts.add(
                "other-" + suffix(),
                List.of(new RoleAssignment(Role.FILLER, "", other.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR)));
        as("other-" + suffix())
                .get("/tasks")
                .then()
                .body("items.evaluation.id", not(hasItem(id)))
                .body(
                        "items.evaluation.departmentId",
                        equalTo(List.of(other.departmentId().toString())));
    }

    @Test
    void theDeadlineOfATaskEndsWithItsDay() {
        deadline(LocalDate.now().plusDays(1));
        as(person(Role.FILLER)).get("/tasks").then().body("items[0].overdue", equalTo(false));
        deadline(LocalDate.now().minusDays(2));
        as(person(Role.FILLER)).get("/tasks").then().body("items[0].overdue", equalTo(true));
    }

    private static Response issue(int fiscalYear, String deadline, UUID... units) {
        return issue(TestAccounts.EVERYTHING, fiscalYear, deadline, units);
    }

    private static Response issue(String who, int fiscalYear, String deadline, UUID... units) {
        return as(who).contentType(ContentType.JSON)
                .body(input(fiscalYear, deadline, units))
                .post("/tasks");
    }

    private static String input(int fiscalYear, String deadline, UUID... units) {
        return """
                {"fiscalYear": %d, "schemeId": "%s", "departmentSchemeId": null, "deadline": %s, "departmentIds": ["%s"]}
                """.formatted(
                fiscalYear,
                Years.SCHEME,
                deadline == null ? null : '"' + deadline + '"',
                String.join("\", \"", Arrays.stream(units).map(UUID::toString).toList()));
    }
}
