package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jiheng.evaluation.EvaluationView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report as files for the desk: the same figures as everywhere, and a file that opens whatever was written. */
@QuarkusTest
class ReportFilesApiTest extends ApiTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Years years;

    private EvaluationView year;

    @BeforeEach
    void aYearWithAProject() {
        year = years.evaluation();
        put("/budgets/" + year.budgetId() + "/expenditure", """
                {"rows": [{"code": "personnel", "initialBudget": "1000000.00", "yearBudget": "1000000.00", "executed": "900000.00"},
                          {"code": "project", "initialBudget": null, "yearBudget": null, "executed": "500000.00"}]}
                """);
        var project = json("""
                {"departmentId": "%s", "fiscalYear": 2024, "projectCode": null, "name": "平安/建设?经费=1+1", "supervisor": null, "implementer": null}
                """.formatted(year.departmentId())).post("/projects").<String>path("id");
        put("/projects/" + project + "/funding", """
                {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "1000000.00", "executed": "958800.00"}]}
                """);
        put(
                "/evaluations/" + year.id() + "/narrative/other",
                "{\"paragraph\": \"other\", \"text\": \"<w:p/> &amp; 𠮷\\n{ INCLUDETEXT x } =cmd|'/C calc'!A0\"}");
    }

    @Test
    void theWordDocumentShowsTheFiguresOfTheReportInItsOrder() throws IOException {
        var document = docx("word/document.xml");
        var names = new HashMap<String, String>();
        docx("docProps/custom.xml")
                .select("property")
                .forEach(property -> names.put(property.attr("name"), property.text()));

        var figures = document.select("w|sdt").stream()
                .map(control -> List.of(
                        names.get(control.selectFirst("w|tag").attr("w:val")),
                        control.select("w|sdtContent w|t").text()))
                .toList();

        assertThat(figures).isEqualTo(figures(report())).hasSizeGreaterThan(20);
    }

    @Test
    void theWordDocumentHasEveryTextOfTheReport() throws IOException {
        var printed = docx("word/document.xml").select("w|t").stream()
                .map(text -> text.wholeText())
                .reduce("", String::concat);

        for (var text : report().path("sections").findValuesAsText("text")) {
            assertThat(printed).contains(text.replace("\n", ""));
        }
        for (var heading : report().path("sections").findParents("blocks").stream()
                .map(section -> section.path("heading").asText())
                .toList()) {
            assertThat(printed).contains(heading);
        }
        assertThat(printed).contains("<w:p/> &amp; 𠮷", "{ INCLUDETEXT x } =cmd|'/C calc'!A0");
    }

    @Test
    void theFileIsNamedByItsTitleAndNotMadeAgainForWhoHasIt() {
        var path = "/evaluations/" + year.id() + "/report.docx";
        var first = api().get(path);
        first.then().statusCode(200).contentType(DOCX);
        assertThat(first.header("Content-Disposition"))
                .startsWith("attachment; filename=\"report.docx\"; filename*=UTF-8''2024%E5%B9%B4")
                .endsWith(".docx");
        assertThat(first.header("Content-Type")).isEqualTo(DOCX);
        api().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
        api().accept(DOCX)
                .get("/evaluations/" + year.id() + "/report")
                .then()
                .statusCode(200)
                .contentType(DOCX);
    }

    @Test
    void thePdfShowsEveryFigureAndTextOfTheReportInItsOrder() throws IOException {
        String printed;
        try (var pdf = Loader.loadPDF(
                api().get("/evaluations/" + year.id() + "/report.pdf").asByteArray())) {
            printed = bare(new PDFTextStripper().getText(pdf));
        }

        var at = printed.indexOf("—2—");
        for (var figure : figures(report())) {
            var shown = bare(figure.get(1));
            assertThat(printed.substring(at)).as(figure.get(0)).contains(shown);
            at = printed.indexOf(shown, at) + shown.length();
        }
        for (var text : report().path("sections").findValuesAsText("text")) {
            assertThat(printed).contains(bare(text));
        }
        assertThat(printed).contains(bare("<w:p/> &amp; 𠮷"), bare("{ INCLUDETEXT x } =cmd|'/C calc'!A0"));
    }

    @Test
    void thePdfIsShownByWhoeverAsksForItAndFramedByNobody() {
        var path = "/evaluations/" + year.id() + "/report.pdf";
        var pdf = api().get(path);
        pdf.then().statusCode(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition"))
                .startsWith("inline; filename=\"report.pdf\"; filename*=UTF-8''2024%E5%B9%B4")
                .endsWith(".pdf");
        assertThat(pdf.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(pdf.header("X-Frame-Options")).isEqualTo("DENY");
        api().header("If-None-Match", pdf.header("ETag")).get(path).then().statusCode(304);
        var asked = api().accept("application/pdf").get("/evaluations/" + year.id() + "/report");
        asked.then().statusCode(200).contentType("application/pdf").header("ETag", pdf.header("ETag"));
        api().get("/evaluations/01934f3a-5b2c-7d1e-8f00-00000000ffff/report.pdf")
                .then()
                .statusCode(404);
    }

    /** Lines are broken where the page asks. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    private static List<List<String>> figures(JsonNode report) {
        var figures = new ArrayList<List<String>>();
        report.path("sections").forEach(section -> collect(section, figures));
        return figures;
    }

    private static void collect(JsonNode section, List<List<String>> figures) {
        section.path("blocks")
                .forEach(block -> block.findParents("figureId").stream()
                        .filter(inline -> !inline.path("figureId").isNull())
                        .forEach(inline -> figures.add(List.of(
                                inline.path("figureId").asText(),
                                inline.path("text").asText()))));
        section.path("sections").forEach(inner -> collect(inner, figures));
    }

    private Document docx(String part) throws IOException {
        var bytes = api().get("/evaluations/" + year.id() + "/report.docx").asByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return Jsoup.parse(zip, "UTF-8", "", Parser.xmlParser());
                }
            }
        }
        throw new AssertionError("No part " + part);
    }

    private JsonNode report() {
        try {
            return new ObjectMapper()
                    .readTree(api().get("/evaluations/{id}/report.json", year.id())
                            .asString());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }
}
