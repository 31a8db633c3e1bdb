package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiheng.YearTest;
import org.jiheng.evaluation.EvaluationView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sentence that refers to figures says what they are, in every form of the report, whatever becomes of them. */
@QuarkusTest
class ReferencesApiTest extends YearTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What every sentence of the test begins with. */
    private static final String MARK = "句";

    /** A form of the report, and how the sentences of the test are read from it, in its order. */
    private record Form(String file, Function<Response, Stream<String>> lines) {

        List<String> sentences(EvaluationView year) {
            var answer = api().get("/evaluations/{id}/" + file, year.id());
            answer.then().statusCode(200);
            return lines.apply(answer)
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> line.startsWith(MARK))
                    .toList();
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("report.json", ReferencesApiTest::ofJson),
            new Form("report.html", ReferencesApiTest::ofHtml),
            new Form("report.docx", ReferencesApiTest::ofDocx));

    private EvaluationView year;
    private String project;

    @BeforeEach
    void aYearWithAProject() {
        year = years.evaluation();
        project = id(aProject(year.year(), null, "平安建设工作经费"));
        change(new Random(2024), Input.EXPENDITURE);
        change(new Random(2024), Input.FUNDING);
    }

    @Test
    void whateverIsChangedEverySentenceSaysTheSameInEveryForm() {
        var random = new Random();
        var seed = random.nextLong();
        random.setSeed(seed);
        for (var input : Input.values()) {
            change(random, input);
        }
        var ids = figures().keySet().stream().toList();
        write("other", ids.stream().map(ReferencesApiTest::sentence));
        goal("/projects/" + project + "/goal", ids.stream().filter(id -> id.startsWith("project")));
        goal("/evaluations/" + year.id() + "/goal", ids.stream().filter(id -> id.startsWith("department")));
        for (int i = 0; i < 2 * Input.values().length; i++) {
            var input = Input.values()[i % Input.values().length];
            change(random, input);
            var figures = figures();

            var now = sentences(seed);

            assertThat(now)
                    .as("seed %d, %s", seed, input)
                    .containsAll(ids.stream()
                            .map(id -> sentence(id).replace("⟦" + id + "⟧", printed(figures.get(id))))
                            .toList());
        }
    }

    @Test
    void aReferenceIsAFigureOfTheReportWithItsSourceAndItsNotes() {
        put("/evaluations/" + year.id() + "/stated-figures", """
                {"rows": [{"subject": "revenue", "kind": "AMOUNT", "value": "1.00", "unit": "WAN_YUAN", "quote": null}]}
                """);
        put("/budgets/" + year.budgetId() + "/revenue", """
                {"rows": [{"code": "fiscalAppropriation", "initialBudget": null, "yearBudget": null, "executed": "12345678.90"}]}
                """);
        write("experience", Stream.of("句⟦revenue:AMOUNT⟧⟦profile/offices:COUNT⟧"));

        var html = Jsoup.parse(
                api().get("/evaluations/{id}/report.html", year.id()).asString());
        var sentence = html.select("p").stream()
                .filter(p -> p.text().startsWith(MARK))
                .findFirst()
                .orElseThrow();

        assertThat(sentence.text()).isEqualTo("句1234.57万元0");
        assertThat(sentence.select("data").eachAttr("data-figure"))
                .containsExactly("revenue:AMOUNT", "profile/offices:COUNT");
        assertThat(sentence.select("data").first().attr("value")).isEqualTo("12345678.90");
        assertThat(sentence.nextElementSibling().text()).isEqualTo("注：收入合计自述为1.00万元，按数据为1234.57万元，相差1233.57万元。");
    }

    @Test
    void whatStandsForNoFigureIsSaidInEveryForm() {
        write("experience", Stream.of("句⟦project/%s:RATE⟧和⟦".formatted(project), "句二⟦nothing⟧"));
        api().header("If-Match", api().get("/projects/" + project).header("ETag"))
                .delete("/projects/" + project)
                .then()
                .statusCode(204);

        assertThat(sentences(0))
                .containsExactly("句【引用的数字已不存在：project/%s:RATE】和【引用不完整】".formatted(project), "句二【引用的数字已不存在：nothing】");
        assertThat(api().get("/evaluations/{id}/narrative/experience", year.id())
                        .<String>path("text"))
                .as("the text itself stays as it was written")
                .isEqualTo("句⟦project/%s:RATE⟧和⟦\n句二⟦nothing⟧".formatted(project));
    }

    /** The sentences, which all forms have alike. */
    private List<String> sentences(long seed) {
        var first = FORMS.get(0).sentences(year);
        for (var form : FORMS) {
            assertThat(form.sentences(year))
                    .as("seed %d, %s", seed, form.file())
                    .isEqualTo(first);
        }
        var pages = pages();
        assertThat(first.stream().map(ReferencesApiTest::bare))
                .as("seed %d, report.pdf", seed)
                .allMatch(pages::contains);
        return first;
    }

    /** What the PDF says, whose lines and pages end where there is no more room. */
    private String pages() {
        var file = api().get("/evaluations/{id}/report.pdf", year.id());
        file.then().statusCode(200);
        try (var pdf = Loader.loadPDF(file.asByteArray())) {
            return bare(new PDFTextStripper().getText(pdf)).replaceAll("—\\d+—", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    private enum Input {
        REVENUE,
        EXPENDITURE,
        STAFFING,
        PROFILE,
        CARRY_OVER,
        FUNDING,
        NAME
    }

    private void change(Random random, Input input) {
        switch (input) {
            case REVENUE ->
                put("/budgets/" + year.budgetId() + "/revenue", """
                        {"rows": [{"code": "fiscalAppropriation", "initialBudget": %s, "yearBudget": %s, "executed": %s}]}
                        """.formatted(
                                yuan(random), yuan(random), yuan(random)));
            case EXPENDITURE ->
                put("/budgets/" + year.budgetId() + "/expenditure", """
                        {"rows": [{"code": "personnel", "initialBudget": %s, "yearBudget": %s, "executed": %s},
                                  {"code": "project", "initialBudget": %s, "yearBudget": %s, "executed": %s}]}
                        """.formatted(
                                yuan(random), yuan(random), yuan(random), yuan(random), yuan(random), yuan(random)));
            case STAFFING ->
                put("/evaluations/" + year.id() + "/staffing", """
                        {"asOf": "2024-12-31", "authorized": %d, "rows": [{"kind": "administrative", "inPost": %d}, {"kind": "workers", "inPost": %d}]}
                        """.formatted(
                                1 + random.nextInt(1000), random.nextInt(1000), random.nextInt(1000)));
            case PROFILE ->
                put("/evaluations/" + year.id() + "/profile", """
                        {"duties": [%s], "offices": [%s], "subordinateUnits": [%s]}
                        """.formatted(
                                lines(random), lines(random), lines(random)));
            case CARRY_OVER -> {
                var path = "/budgets/" + year.budgetId();
                var head = api().get(path).asString();
                put(path, head.replaceAll("(CarryOver\":)(null|\"[^\"]*\")", "$1" + yuan(random)));
            }
            case FUNDING ->
                put("/projects/" + project + "/funding", """
                        {"rows": [{"source": "currentAppropriation", "initialBudget": %s, "yearBudget": %s, "executed": %s}]}
                        """.formatted(yuan(random), yuan(random), yuan(random)));
            case NAME -> {
                var path = "/projects/" + project;
                put(
                        path,
                        api().get(path)
                                .asString()
                                .replaceAll("\"name\":\"[^\"]*\"", "\"name\":\"经费" + random.nextInt() + "\""));
            }
        }
    }

    /** An amount, seldom none. */
    private static String yuan(Random random) {
        return random.nextInt(12) == 0
                ? "null"
                : '"'
                        + BigDecimal.valueOf(1 + random.nextInt(Integer.MAX_VALUE), 2)
                                .toPlainString()
                        + '"';
    }

    private static String lines(Random random) {
        return Stream.generate(() -> "\"第" + random.nextInt() + "\"")
                .limit(1L + random.nextInt(20))
                .collect(Collectors.joining(","));
    }

    private static String sentence(String id) {
        return MARK + id + "为⟦" + id + "⟧。";
    }

    private void write(String paragraph, Stream<String> sentences) {
        put(
                "/evaluations/" + year.id() + "/narrative/" + paragraph,
                object(Map.of("paragraph", paragraph, "text", text(sentences))));
    }

    private void goal(String path, Stream<String> ids) {
        var text = text(ids.limit(20).map(ReferencesApiTest::sentence));
        put(path, object(Map.of("expected", text, "achieved", text, "analysis", text, "deviation", text)));
    }

    private static String text(Stream<String> sentences) {
        return sentences.collect(Collectors.joining("\n"));
    }

    private static String object(Map<String, String> properties) {
        try {
            return JSON.writeValueAsString(properties);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The figures as the API gives them, which the report must not know better. */
    private Map<String, JsonNode> figures() {
        try {
            var byId = new LinkedHashMap<String, JsonNode>();
            JSON.readTree(reading("zh-CN")
                            .get("/evaluations/{id}/figures", year.id())
                            .asString())
                    .path("items")
                    .forEach(figure -> byId.put(figure.path("id").asText(), figure));
            return byId;
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static String printed(JsonNode figure) {
        if (figure.path("value").isNull()) {
            var why = figure.path("notComputable");
            return why.path("text").asText().equals("未填")
                    ? "—"
                    : "无法计算（" + why.path("text").asText() + "）";
        }
        var value = figure.path("value").asText();
        return switch (figure.path("unit").asText()) {
            case "YUAN" ->
                new BigDecimal(value)
                                .movePointLeft(4)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString() + "万元";
            case "PERCENT" -> value + "%";
            case "POINTS" -> value + "分";
            default -> value;
        };
    }

    private static Stream<String> ofJson(Response answer) {
        var texts = new ArrayList<String>();
        collect(JsonPath.from(answer.asString()).getList("sections"), texts);
        return texts.stream();
    }

    /** What stands together in a paragraph, an item or a cell, with all that is within, in the order of the report. */
    private static void collect(Object node, List<String> texts) {
        if (node instanceof List<?> list) {
            list.forEach(one -> collect(one, texts));
        } else if (node instanceof Map<?, ?> map) {
            if (map.get("inlines") instanceof List<?> inlines) {
                texts.add(inlines.stream()
                        .map(inline -> String.valueOf(((Map<?, ?>) inline).get("text")))
                        .collect(Collectors.joining()));
            }
            for (var name : List.of("blocks", "table", "rows", "cells", "items", "sections")) {
                collect(map.get(name), texts);
            }
        }
    }

    private static Stream<String> ofHtml(Response answer) {
        return Jsoup.parse(answer.asString()).select("p, li, td").stream().map(Element::wholeText);
    }

    private static Stream<String> ofDocx(Response answer) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return Jsoup.parse(zip, "UTF-8", "", Parser.xmlParser()).select("w|p").stream()
                            .map(p -> p.select("w|t, w|br").stream()
                                    .map(run -> run.normalName().equals("w:br") ? "\n" : run.wholeText())
                                    .collect(Collectors.joining()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new AssertionError("No document");
    }

    private static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }
}
