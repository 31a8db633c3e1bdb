package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jiheng.demo.DemoApiTest;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.ReportParagraphs.Paragraph;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.evaluation.YearService;
import org.jiheng.project.ProjectView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the data say in the paragraphs of every outline. The texts of the demo are kept and compared; they are written anew
 * with {@code -Djiheng.test.golden=true}.
 */
@QuarkusTest
@TestProfile(DemoApiTest.WithDemo.class)
class DraftsApiTest extends ApiTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/drafts");
    private static final Pattern REFERENCE = Pattern.compile("⟦([^⟦⟧]*)⟧");
    private static final Pattern OF_THE_YEAR = Pattern.compile("\\bd\\.(?:has|ref)\\('([^']*)'\\)");
    private static final Pattern OF_A_SUBJECT = Pattern.compile("(?<!\\bd)\\.(?:has|ref)\\('([^']*)'\\)");

    @Inject
    YearService years;

    @Inject
    DraftService drafts;

    @Inject
    Years opened;

    private String evaluation;
    private YearData demo;

    @BeforeEach
    void theDemo() {
        evaluation = api().queryParam("q", "中共陇南市委政法委员会")
                .queryParam("fiscalYear", 2024)
                .get("/evaluations")
                .path("items.find { it.sectionsDone > 0 }.id");
        demo = years.of(UUID.fromString(evaluation), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void draftsAreGivenInTheOrderOfTheOutlineAndNothingIsStored() {
        var before = api().get("/evaluations/{id}/narrative", evaluation).asString();

        api().get("/evaluations/{id}/drafts", evaluation)
                .then()
                .statusCode(200)
                .body(
                        "items.paragraph",
                        equalTo(draft(demo, Outline.of("621200000", 2024)).stream()
                                .map(Draft::paragraph)
                                .toList()))
                .body("items.paragraph", hasItem("projectsOverview"));

        assertThat(api().get("/evaluations/{id}/narrative", evaluation).asString())
                .isEqualTo(before);
        api().get("/evaluations/{id}/drafts", "01934f3a-5b2c-7d1e-8f00-00000000ffff")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void theDemoIsDraftedAsItWas(Outline outline) throws IOException {
        var lines = new ArrayList<String>();
        for (var draft : draft(demo, outline)) {
            lines.add("# " + draft.paragraph());
            named(draft.text()).lines().forEach(lines::add);
        }
        var golden = GOLDEN.resolve(outline.folder().replace('/', '-') + ".txt");
        if (Boolean.getBoolean("jiheng.test.golden")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(golden));
    }

    /** Ids of projects are new with each start. */
    private String named(String text) {
        var named = text;
        for (var project : demo.projects()) {
            named = named.replace(project.subject(), "project/" + project.head().name());
        }
        return named;
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void ofAnEmptyYearThereIsNothingToSay(Outline outline) {
        var empty = years.of(opened.evaluation().id(), Locale.SIMPLIFIED_CHINESE);

        assertThat(draft(empty, outline)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void everyNumberIsAFigureThatThereIs(Outline outline) {
        var known = figures(demo).stream()
                .filter(figure -> figure.value() != null)
                .map(Figure::id)
                .collect(Collectors.toSet());

        for (var draft : draft(demo, outline)) {
            var text = draft.text();
            assertThat(REFERENCE.matcher(text).results().map(found -> found.group(1)))
                    .as(draft.paragraph())
                    .isSubsetOf(known);
            for (var written : written(demo)) {
                text = text.replace(written, "文");
            }
            assertThat(REFERENCE.matcher(text).replaceAll("数").replace("2024年度", ""))
                    .as(draft.paragraph())
                    .doesNotContainPattern("[0-9—]")
                    .doesNotContain("：。", "，。", "。。", "；。", "null");
        }
    }

    /** What people wrote themselves may have numbers in it. */
    private static List<String> written(YearData year) {
        var texts = new ArrayList<String>();
        texts.add(String.valueOf(year.goal().expected()));
        texts.add(String.valueOf(year.goal().achieved()));
        var rows = new ArrayList<>(year.indicators().rows());
        year.projects().forEach(project -> {
            texts.add(project.head().name());
            rows.addAll(project.indicators().rows());
        });
        rows.forEach(row -> texts.addAll(
                List.of(row.name(), String.valueOf(row.deviationReason()), String.valueOf(row.improvement()))));
        return texts.stream()
                .map(text -> text.strip().replaceAll("\\s+", " ").replaceAll("[。；;.\\s]+$", ""))
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void whatPeopleWriteIsNoTemplateAndNoReference(Outline outline) {
        var odd = "{d.name}“引号”\"'{#if}{}[x]⟦revenue:AMOUNT⟧\n<b>𠮷</b>";
        var year = withProjects(demo, List.of(renamed(demo.projects().get(0), odd)));

        assertThat(draft(year, outline).stream().map(Draft::text))
                .anyMatch(text -> text.contains("“{d.name}“引号”\"'{#if}{}[x]［revenue:AMOUNT］ <b>𠮷</b>”"));
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void aDraftFitsIntoAParagraphHoweverManyProjectsThereAre(Outline outline) {
        var many = IntStream.range(0, 300)
                .mapToObj(i -> renamed(demo.projects().get(i % demo.projects().size()), "项目".repeat(90) + i))
                .toList();

        assertThat(draft(withProjects(demo, many), outline))
                .isNotEmpty()
                .allMatch(draft -> draft.text().length() <= DraftTemplates.MAX_CHARACTERS);
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void aTemplateNamesOnlyFiguresThatAYearHas(Outline outline) throws IOException {
        var known = new HashSet<String>();
        figures(demo).forEach(figure -> known.add(figure.id()));
        try (var files = Files.list(Path.of("src/main/resources/outlines").resolve(outline.folder()))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".qute")).toList()) {
                var template = Files.readString(file);
                assertThat(OF_THE_YEAR.matcher(template).results().map(found -> found.group(1)))
                        .as(file.toString())
                        .isSubsetOf(known);
                assertThat(OF_A_SUBJECT.matcher(template).results().map(found -> FigureKind.valueOf(found.group(1))))
                        .as(file.toString())
                        .doesNotContainNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void theParagraphsAndTheSectionsOfAYearAreThoseOfItsOutline(Outline outline) {
        var region = outline.regionCode().equals("000000000") ? "110100000" : outline.regionCode();
        var year = opened.openIn(region);
        String id = api().queryParam("departmentId", year.departmentId())
                .get("/evaluations")
                .path("items[0].id");

        api().get("/evaluations/{id}/narrative", id)
                .then()
                .statusCode(200)
                .body(
                        "items.paragraph",
                        equalTo(outline.paragraphs().stream()
                                .map(Paragraph::code)
                                .toList()))
                .body(
                        "items.heading",
                        equalTo(outline.paragraphs().stream()
                                .map(Paragraph::heading)
                                .toList()));
        api().get("/evaluations/{id}/report", id)
                .then()
                .statusCode(200)
                .body(
                        "sections.heading",
                        equalTo(outline.parts().stream()
                                .map(Outline.Part::heading)
                                .toList()));
        api().get("/evaluations/{id}/report.docx", id).then().statusCode(200);
        api().accept("text/html").get("/evaluations/{id}/report", id).then().statusCode(200);
    }

    static List<Outline> outlines() {
        return Outline.all();
    }

    private List<Draft> draft(YearData year, Outline outline) {
        return drafts.of(year, figures(year), Outline.holding(outline.regionCode(), 2024));
    }

    private List<Figure> figures(YearData year) {
        return years.figures(year, Locale.SIMPLIFIED_CHINESE);
    }

    private static ProjectOfYear renamed(ProjectOfYear project, String name) {
        var head = project.head();
        return new ProjectOfYear(
                new ProjectView(
                        UUID.randomUUID(),
                        head.regionCode(),
                        head.fiscalYear(),
                        head.departmentId(),
                        head.projectCode(),
                        name,
                        head.supervisor(),
                        head.implementer()),
                project.funding(),
                project.goal(),
                project.indicators(),
                project.scored());
    }

    private static YearData withProjects(YearData year, List<ProjectOfYear> projects) {
        return new YearData(
                year.evaluation(),
                year.department(),
                year.profile(),
                year.staffing(),
                year.budget(),
                year.goal(),
                year.indicators(),
                projects,
                year.narrative(),
                year.stated(),
                year.applicability(),
                year.adjustments(),
                year.explanations(),
                year.departmentScored());
    }
}
