package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.evaluation.ReportParagraphs.Paragraph;
import org.jiheng.report.Outline.Content;
import org.jiheng.report.Outline.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which outline holds where and when is data of the outlines. */
class ReportOutlineTest {

    private static final Path FOLDER = Path.of("src/main/resources/outlines");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "621200000, 2024, 620000000/2024",
        "620000000, 2026, 620000000/2024",
        "621200000, 2023, 000000000/2000",
        "430600000, 2018, 430600000/2018",
        "430602000, 2024, 430600000/2018",
        "430000000, 2024, 000000000/2000",
        "430700000, 2024, 000000000/2000",
        "430600000, 2017, 000000000/2000",
        "999900000, 2024, 000000000/2000",
        "162000000, 2024, 000000000/2000"
    })
    void theOutlineIsTheOneOfTheRegionOrItsNearestAncestorAndOfTheYear(String region, int fiscalYear, String folder) {
        assertThat(Outline.of(region, fiscalYear).folder()).isEqualTo(folder);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "621200000, 2024年度示例单位部门预算执行情况的自评报告",
        "430602000, 2024年度示例单位部门整体支出绩效自评报告",
        "999900000, 2024年度示例单位部门预算执行情况的自评报告"
    })
    void theReportIsTitledAsTheRegionTitlesIt(String region, String title) {
        assertThat(Outline.of(region, 2024).title("2024", "示例单位")).isEqualTo(title);
    }

    @Test
    void whatOneOutlineHasNoTemplateForTheNextMayHave() {
        assertThat(Outline.holding("430602000", 2024))
                .extracting(Outline::folder)
                .containsExactly("430600000/2018", "000000000/2000");
    }

    @Test
    void everyFolderIsInTheList() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var folders = files.filter(file -> file.getFileName().toString().equals("outline.yaml"))
                    .map(file -> FOLDER.relativize(file.getParent()).toString().replace('\\', '/'));

            assertThat(folders)
                    .containsExactlyInAnyOrderElementsOf(
                            Outline.all().stream().map(Outline::folder).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void everyOutlineHasEverySectionAndTextOnceAndBothForms(Outline outline) throws IOException {
        var parts = outline.parts().stream().flatMap(ReportOutlineTest::all).toList();

        assertThat(parts).extracting(Part::id).doesNotHaveDuplicates();
        assertThat(outline.paragraphs())
                .extracting(Paragraph::code)
                .doesNotHaveDuplicates()
                .isSubsetOf(codes());
        assertThat(parts.stream().flatMap(part -> part.content().stream()))
                .contains(Content.CONCLUSION, Content.DEPARTMENT_FORM, Content.PROJECT_FORMS);
        assertThat(parts)
                .allMatch(part -> (part.paragraph() != null)
                        == (part.content().contains(Content.NARRATIVE)
                                || part.content().contains(Content.CONCLUSION)));
    }

    /** A template of another name would never be read. */
    @ParameterizedTest
    @MethodSource("outlines")
    void everyTemplateIsThatOfAParagraph(Outline outline) throws IOException {
        try (var files = Files.list(FOLDER.resolve(outline.folder()))) {
            var templates = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".qute"))
                    .map(name -> name.replace(".qute", ""));

            assertThat(templates)
                    .isNotEmpty()
                    .isSubsetOf(
                            outline.paragraphs().stream().map(Paragraph::code).toList());
        }
    }

    static List<Outline> outlines() {
        return Outline.all();
    }

    private static List<String> codes() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("src/main/resources/code-lists/national-2024.yaml")
                        .toFile())
                .at("/lists/narrativeParagraph")
                .findValuesAsText("code");
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(ReportOutlineTest::all));
    }
}
