package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.RemarkService;
import org.jiheng.evaluation.ReviewTest;
import org.jiheng.evaluation.TestRemarks;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads the report chooses what stands behind it; remarks stand nowhere else, and never before the public. */
@QuarkusTest
class ReportAppendixApiTest extends ReviewTest {

    private static final String SAID = "单位审核意见（收支决算，未答复）：全年预算数没有填写";

    @Inject
    TestRemarks made;

    @Test
    void remarksStandBehindTheReportOnlyIfTheyAreAskedFor() {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD);

        report("").then().body("sections.id", not(hasItem("remarks")));
        report("?appendix=explanations").then().body("sections.id", not(hasItem("remarks")));
        report("?appendix=remarks")
                .then()
                .body("sections.last().id", equalTo("remarks"))
                .body("sections.last().heading", equalTo("附：审核意见及答复"))
                .body("sections.last().blocks[0].items.inlines.flatten().text", contains(SAID));
    }

    @Test
    void everyFormOfTheReportHasTheSameRemarks() throws IOException {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD);

        api().get("/evaluations/{id}/report.json?appendix=remarks", id).then().body(containsString(SAID));
        api().get("/evaluations/{id}/report.html?appendix=remarks", id).then().body(containsString(SAID));
        assertThat(wordDocument("?appendix=remarks")).contains(SAID);
        assertThat(wordDocument("")).doesNotContain(SAID);
    }

    @Test
    void aRemarkStandsWithItsAnswersAndHowFarItHasCome() {
        take(Role.FILLER, Action.SUBMIT);
        var remark = remark(Role.UNIT_HEAD);
        take(Role.UNIT_HEAD, Action.RETURN, "请补齐");
        reply(Role.FILLER, remark);
        assertThat(remarks()).contains("单位审核意见（收支决算，已答复）：全年预算数没有填写　" + person(Role.FILLER) + "答复：已补填");

        take(Role.FILLER, Action.SUBMIT);
        accept(Role.UNIT_HEAD, remark);

        assertThat(remarks()).contains("单位审核意见（收支决算，已采纳）");
    }

    @Test
    void thePlaceOfARemarkIsNamedAsPeopleNameIt() {
        String project = aProject(year).path("id");
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD, "figure/expenditure:AMOUNT");
        remark(Role.UNIT_HEAD, "paragraph/experience");
        remark(Role.UNIT_HEAD, "field/STAFFING/staffing/authorized");
        remark(Role.UNIT_HEAD, "field/PROJECTS/projects/" + project + "/head/name");
        remark(Role.UNIT_HEAD, "figure/project/" + project + ":RATE");

        assertThat(remarks())
                .contains("（支出合计，")
                .contains("（主要经验及做法，")
                .contains("（核定编制，")
                .contains("（陇南市视频监控共享云平台项目经费：项目名称，")
                .contains("（陇南市视频监控共享云平台项目经费执行率，");
    }

    @Test
    void aRemarkOnWhatIsNotThereAnyMoreIsKept() {
        String project = aProject(year).path("id");
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD, "figure/project/" + project + ":RATE");
        take(Role.UNIT_HEAD, Action.RETURN, "请补齐");
        as(person(Role.FILLER))
                .header("If-Match", api().get("/projects/{id}", project).header("ETag"))
                .delete("/projects/{id}", project)
                .then()
                .statusCode(204);

        assertThat(remarks()).contains("单位审核意见（已不在本年度，未答复）：全年预算数没有填写");
    }

    @Test
    void onlyWhereThereAreMoreRemarksThanArePrintedTheReportSaysSo() {
        IntStream.range(0, RemarkService.MAX).forEach(any -> made.on(year));
        report("?appendix=remarks")
                .then()
                .body("sections.last().blocks.kind", contains("LIST"))
                .body("sections.last().blocks[0].items.size()", equalTo(RemarkService.MAX));

        made.on(year);
        report("?appendix=remarks")
                .then()
                .body("sections.last().blocks.kind", contains("LIST", "NOTE"))
                .body("sections.last().blocks[0].items.size()", equalTo(RemarkService.MAX))
                .body("sections.last().blocks[1].inlines[0].text", equalTo("注：意见超过500条，此处列最早的500条。"));
    }

    @Test
    void severalAppendicesAreNamedOneByOneAndNoneByName() {
        report("?appendix=remarks&appendix=explanations").then().statusCode(200);
        report("?appendix=none").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?appendix=annexes", "?appendix=", "?appendix=REMARKS", "?appendix=remarks&appendix=x"})
    void anAppendixThatThereIsNotIsRefusedByName(String query) {
        report(query)
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("appendix"))
                .body("violations.code", contains("unreadable"));
    }

    @Test
    void thePublicSeesNoRemarks() {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD);
        var publication = publications.of(year);

        api().get("/public/reports/{id}", publication).then().statusCode(200).body(not(containsString("全年预算数没有填写")));
        api().get("/public/reports/{id}?appendix=remarks", publication)
                .then()
                .statusCode(400)
                .body("violations.code", contains("unknown-parameter"));
    }

    private Response report(String query) {
        return api().get("/evaluations/" + id + "/report" + query);
    }

    private String remarks() {
        return report("?appendix=remarks")
                .jsonPath()
                .getList("sections.last().blocks[0].items.inlines.flatten().text")
                .toString();
    }

    private String wordDocument(String query) throws IOException {
        var bytes = api().get("/evaluations/" + id + "/report.docx" + query).asByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No text in it");
    }
}
