package org.jiheng.evaluation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks name something of the year, are answered and accepted one by one, and belong to the node that raised them. */
@QuarkusTest
class RemarkApiTest extends ReviewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section/BUDGET",
                "figure/expenditure:AMOUNT",
                "paragraph/experience",
                "field/STAFFING/staffing/authorized",
                "field/BUDGET/budget/head/openingCarryOver",
                "field/NARRATIVE/narrative/experience"
            })
    void aRemarkNamesWhatIsInTheYear(String anchor) {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD, anchor)
                .then()
                .statusCode(201)
                .body("anchor", equalTo(anchor))
                .body("node", equalTo("UNIT_REVIEW"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section/ELSEWHERE",
                "figure/expenditure:NOTHING",
                "figure/project/" + NOBODY + ":RATE",
                "paragraph/nothing",
                "field/BUDGET/staffing/authorized",
                "field/STAFFING/staffing/nothing",
                "field/STAFFING/staffing/rows/administrative/inPost",
                "field/NOWHERE/x"
            })
    void aRemarkOnWhatIsNotThereIsRefused(String anchor) {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD, anchor)
                .then()
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/anchor"))
                .body("violations[0].code", equalTo("unknown-reference"));
    }

    @Test
    void aRemarkNamesAFieldOfAProjectByItsId() {
        String project = aProject(year).path("id");
        take(Role.FILLER, Action.SUBMIT);

        remark(Role.UNIT_HEAD, "field/PROJECTS/projects/" + project + "/head/name")
                .then()
                .statusCode(201);
        remark(Role.UNIT_HEAD, "figure/project/" + project + ":RATE").then().statusCode(201);
        remark(Role.UNIT_HEAD, "field/PROJECTS/projects/" + NOBODY + "/head/name")
                .then()
                .statusCode(422);
    }

    @Test
    void aThreadGoesToAndFroBetweenReviewerAndUnit() {
        take(Role.FILLER, Action.SUBMIT);
        var remark = remark(Role.UNIT_HEAD);
        reply(Role.FILLER, remark).then().statusCode(403);
        take(Role.UNIT_HEAD, Action.RETURN, "请补齐").then().statusCode(200);
        reply(Role.AUDITOR, remark).then().statusCode(403);
        reply(Role.UNIT_HEAD, remark).then().statusCode(200).body("state", equalTo("ANSWERED"));
        reply(Role.FILLER, remark).then().statusCode(200).body("replies", hasSize(2));
        take(Role.FILLER, Action.SUBMIT);
        reply(Role.UNIT_HEAD, remark)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("replies.by", hasSize(3));
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(409);
        accept(Role.UNIT_HEAD, remark).then().statusCode(200);
        reply(Role.UNIT_HEAD, remark).then().statusCode(409);
        accept(Role.UNIT_HEAD, remark).then().statusCode(409);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
    }

    @Test
    void theUnitDoesNotAcceptWhatTheBureauHasRaised() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        var remark = remark(Role.FINANCE_REVIEWER);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "请核对");
        reply(Role.FILLER, remark);
        take(Role.FILLER, Action.SUBMIT);

        accept(Role.UNIT_HEAD, remark)
                .then()
                .statusCode(403)
                .body("detail", equalTo("This remark is accepted by the node that raised it"));
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        accept(Role.FINANCE_REVIEWER, remark).then().statusCode(200);
    }

    @Test
    void theBureauSettlesWhatTheAuthorityHasRaised() {
        giveAParent();
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        var remark = remark(Role.AUTHORITY_REVIEWER);
        take(Role.AUTHORITY_REVIEWER, Action.PASS).then().statusCode(409);
        accept(Role.AUTHORITY_REVIEWER, remark).then().statusCode(200);
        take(Role.AUTHORITY_REVIEWER, Action.PASS).then().statusCode(200);
        remark(Role.AUTHORITY_REVIEWER, "section/BUDGET").then().statusCode(403);
    }

    @Test
    void nobodyMakesARemarkWhileTheYearIsFilledIn() {
        remark(Role.UNIT_HEAD, "section/BUDGET").then().statusCode(409);
        remark(Role.FILLER, "section/BUDGET").then().statusCode(403);
    }
}
