package org.jiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jiheng.evaluation.State;
import org.junit.jupiter.api.Test;

/** What is decided, and what of it is seen by the public. */
@QuarkusTest
class DisclosureApiTest extends DisclosureTest {

    @Test
    void aYearBeginsWithNothingDecidedAndIsNotPublishedLikeThat() {
        api().get("/evaluations/{id}/disclosure", id)
                .then()
                .statusCode(200)
                .body("documents.document", equalTo(List.of("REPORT", "DEPARTMENT_FORM", "PROJECT_FORMS")))
                .body("documents.decision", hasItem(nullValue()))
                .body("projects.projectId", equalTo(List.of(first, second, secret)));

        api().get("/evaluations/{id}/transitions", id)
                .then()
                .body("steps.find { it.action == 'PUBLISH' }.obstacles.code", hasItem("disclosure.undecided"));
        take("PUBLISH", null)
                .then()
                .statusCode(409)
                .body("detail", equalTo("6 items have no decision on publication yet"));
        publications().then().body("items", hasSize(0));
    }

    @Test
    void whatIsReadCanBePutBack() {
        decide(decisions(document("REPORT", "PARTLY", "stateSecret", "staffing", "other")))
                .then()
                .statusCode(200);
        var read = api().get("/evaluations/{id}/disclosure", id);

        decide(read.asString())
                .then()
                .statusCode(200)
                .body("documents[0].withheld", equalTo(List.of("staffing", "other")));
        assertThat(api().get("/evaluations/{id}/disclosure", id).header("ETag")).isEqualTo(read.header("ETag"));
    }

    @Test
    void aDecisionIsRefusedWithEverythingThatIsWrongAtItsPlace() {
        decide("""
                {"documents": [%s, %s, %s],
                 "projects": [%s, %s, %s]}
                """.formatted(
                                document("REPORT", "PARTLY", "stateSecret", "no-such-section", "project-" + first),
                                document("DEPARTMENT_FORM", "PARTLY", "stateSecret", "duties"),
                                document("DEPARTMENT_FORM", "WITHHELD", null),
                                project(first, "PUBLIC", "stateSecret"),
                                project(secret, "WITHHELD", "because"),
                                project(NOBODY, "PUBLIC", null)))
                .then()
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/documents/0/withheld/0 unknown-reference",
                                "/documents/0/withheld/1 unknown-reference",
                                "/documents/1/decision disclosure.not-in-part",
                                "/documents/2/document repeated",
                                "/documents/2/reason disclosure.needs-reason",
                                "/projects/0/reason disclosure.needs-no-reason",
                                "/projects/1/reason unknown-code",
                                "/projects/2/projectId unknown-reference"));
    }

    @Test
    void itIsDecidedBetweenTheReviewAndThePublication() {
        states.put(year, State.FINANCE_REVIEW);
        decide(decisions(reportIsPublic())).then().statusCode(409).body("type", equalTo("/problems/state-conflict"));
        states.put(year, State.FINAL);
        publish(decisions(reportIsPublic()));
        decide(decisions(reportIsPublic())).then().statusCode(409);
    }

    @Test
    void whoPublishesNamesTheDecisionsThatTheySaw() {
        decide(decisions(reportIsPublic())).then().statusCode(200);
        var seen = tag();
        decide(decisions(reportIsPublic(), project(secret, "WITHHELD", "stateSecret")))
                .then()
                .statusCode(200);

        step(seen, "PUBLISH", null).then().statusCode(412);
        publications().then().body("items", hasSize(0));
        api().queryParam("kind", "disclosure")
                .get("/evaluations/{id}/history", id)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void ofAWithheldProjectNothingIsPublishedButTheReason() {
        var publication = publish(decisions(reportIsPublic(), project(secret, "WITHHELD", "stateSecret")));

        for (var text : new String[] {
            published(publication).asString(), page(publication).asString()
        }) {
            assertThat(text)
                    .contains("平安建设工作经费", "国家秘密（政府信息公开条例第十四条）")
                    .doesNotContain(SECRET, secret, "建成暗桩四十七处", "密级文号甲乙丙")
                    .doesNotContain("3017300", "3217300", "301.73", "321.73");
        }
        published(publication)
                .then()
                .statusCode(200)
                .body("content.projects", hasSize(3))
                .body("content.projects[2].name", nullValue())
                .body("content.projects[2].executed", nullValue())
                .body("content.projects[0].executed", equalTo("958800.00"))
                .body("content.projects[0].executionRate", equalTo("95.88"))
                .body("content.withheld[0].reason", equalTo("stateSecret"));
    }

    @Test
    void noTotalTellsWhatTheOneWithheldProjectHas() {
        var publication = publish(decisions(reportIsPublic(), project(secret, "WITHHELD", "stateSecret")));

        for (var text : new String[] {
            published(publication).asString(), page(publication).asString()
        }) {
            assertThat(text)
                    // All projects, 项目支出, and what is left of the total without it.
                    .doesNotContain("4278800", "427.88", "6346700", "634.67", "5853800", "585.38", "5037600")
                    .contains("1220.05");
        }
        published(publication)
                .then()
                .body("content.figures.find { it.id == 'projects:COUNT' }.value", equalTo("3"))
                .body("content.figures.find { it.id == 'projects:AMOUNT' }.value", nullValue())
                .body(
                        "content.figures.find { it.id == 'projects:AMOUNT' }.notComputable.code",
                        equalTo("figure.withheld"));
    }

    @Test
    void ofTwoWithheldProjectsOnlyWhatTheyHaveTogetherCouldBeTold() {
        var publication = publish(decisions(
                reportIsPublic(),
                project(secret, "WITHHELD", "stateSecret"),
                project(second, "PARTLY", "tradeSecret")));

        var text = published(publication).asString();
        assertThat(text)
                .contains("6346700.00", "政法智能化建设经费")
                .doesNotContain("302700.00", "313100.00", "30.27", "4278800", "完成智能化建设");
        assertThat(page(publication).asString())
                .contains("政法智能化建设经费", "商业秘密（政府信息公开条例第十五条）")
                .doesNotContain("31.31", "30.27");
    }

    @Test
    void aReferenceToAFigureOfAWithheldProjectTellsNothingOfIt() {
        states.put(year, State.FILLING);
        narrative(
                "problems",
                "支出⟦project/%1$s:AMOUNT⟧，其中拨款⟦project/%1$s/currentAppropriation:AMOUNT⟧，即⟦project/%1$s:LIST_NAME⟧，合计⟦projects:AMOUNT⟧，平安⟦project/%2$s:AMOUNT⟧"
                        .formatted(secret, first));
        put("/projects/" + first + "/goal", """
                {"expected": null, "achieved": "比另一项目少⟦project/%s:AMOUNT⟧", "analysis": null, "deviation": null}
                """.formatted(secret));
        states.put(year, State.FINAL);
        var publication = publish(decisions(reportIsPublic(), project(secret, "WITHHELD", "stateSecret")));

        assertThat(page(publication).asString().replaceAll("<[^>]*>", ""))
                .contains("支出不公开，其中拨款不公开，即不公开，合计不公开，平安95.88万元", "比另一项目少不公开");
        assertThat(published(publication).asString()).doesNotContain(SECRET, secret, "3017300", "301.73");
    }

    @Test
    void aPublicTextThatNamesAWithheldProjectKeepsThePublicationClosed() {
        states.put(year, State.FILLING);
        narrative("problems", "专项侦控平台进度偏慢");
        states.put(year, State.FINAL);
        var withheld = project(secret, "WITHHELD", "stateSecret");
        decide(decisions(reportIsPublic(), withheld)).then().statusCode(200);

        take("PUBLISH", null).then().statusCode(409).body("detail", containsString(SECRET));

        var publication = publish(decisions(document("REPORT", "PARTLY", "stateSecret", "problems"), withheld));
        assertThat(published(publication).asString()).doesNotContain(SECRET, "进度偏慢");
    }

    @Test
    void ofAWithheldSectionTheHeadingIsLeftAndOfAWithheldDocumentItsName() {
        var decisions = decisions(document("REPORT", "PARTLY", "internalAffairs", "other", "expenditure"))
                .replace(
                        document("DEPARTMENT_FORM", "PUBLIC", null).strip(),
                        document("DEPARTMENT_FORM", "WITHHELD", "processInformation")
                                .strip());
        var publication = publish(decisions);

        for (var text : new String[] {
            published(publication).asString(), page(publication).asString()
        }) {
            assertThat(text)
                    .contains("其他需要说明的问题", "本部分不公开：内部事务信息（政府信息公开条例第十六条）", "过程性信息", "领导重视")
                    .doesNotContain("涉密人员编制另报", "annex-department", "6346700", "634.67", "1220.05");
        }
        published(publication)
                .then()
                .body("content.withheld.kind", equalTo(List.of("SECTION", "SECTION", "DOCUMENT")))
                .body("content.figures.id", not(hasItem("expenditure:AMOUNT")));
    }
}
