package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.ReviewTest;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Below the forms stand those who submitted and signed the year as it is; until then there is room to sign. */
@QuarkusTest
class ReportSignaturesApiTest extends ReviewTest {

    private String project;

    @BeforeEach
    void aProject() {
        project = aProject(year).path("id");
    }

    @Test
    void nobodyStandsBelowWhatIsBeingFilledIn() {
        assertThat(below("annex-department")).containsExactly("填报人", "", "负责人", "", "日期", "");
        assertThat(below("annex-" + project)).containsExactly("填报人", "", "联系电话", "", "单位负责人", "");
    }

    @Test
    void whoSubmittedStandsThereBeforeTheHeadOfTheUnitHasSigned() {
        take(Role.FILLER, Action.SUBMIT);

        assertThat(below("annex-department")).containsExactly("填报人", person(Role.FILLER), "负责人", "", "日期", "");
    }

    @Test
    void theHeadOfTheUnitStandsThereWithTheDayOfTheSignature() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);

        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(below("annex-department"))
                .containsExactly("填报人", person(Role.FILLER), "负责人", person(Role.UNIT_HEAD), "日期", Phrases.date(today));
        assertThat(below("annex-" + project))
                .containsExactly("填报人", person(Role.FILLER), "联系电话", "", "单位负责人", person(Role.UNIT_HEAD));
    }

    @Test
    void whatCameBackIsSignedByNobody() {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD);
        take(Role.UNIT_HEAD, Action.RETURN, "请补齐");

        assertThat(below("annex-department")).containsExactly("填报人", "", "负责人", "", "日期", "");
    }

    @Test
    void thePublicIsToldOfNobody() {
        var publication = publications.of(year);

        assertThat(api().get("/public/reports/{id}", publication).asString()).doesNotContain("填报人", "负责人");
    }

    /** The last row of a form. */
    private List<String> below(String form) {
        return api().get("/evaluations/{id}/report.json", id)
                .jsonPath()
                .getList("sections.blocks.flatten().table.findAll { it != null && it.id == '" + form
                        + "' }[0].rows.last().cells.inlines.flatten().text");
    }
}
