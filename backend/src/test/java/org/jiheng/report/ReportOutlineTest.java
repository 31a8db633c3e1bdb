package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.jiheng.report.Outline.Content;
import org.jiheng.report.Outline.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which outline holds where and when is data of the outlines. */
class ReportOutlineTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "621200000, 2024, gansu-2024",
        "620000000, 2026, gansu-2024",
        "621200000, 2023, general",
        "430600000, 2024, general",
        "999900000, 2024, general",
        "162000000, 2024, general"
    })
    void theOutlineIsTheOneOfTheRegionAndTheYear(String region, int fiscalYear, String version) {
        assertThat(Outline.of(region, fiscalYear).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"621200000", "999900000"})
    void everyOutlineHasEveryTextOnceAndBothForms(String region) {
        var parts = Outline.of(region, 2024).parts().stream()
                .flatMap(ReportOutlineTest::all)
                .toList();

        assertThat(parts).extracting(Part::id).doesNotHaveDuplicates();
        assertThat(parts.stream().map(Part::paragraph).filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .hasSize(10);
        assertThat(parts.stream().flatMap(part -> part.content().stream()))
                .contains(Content.CONCLUSION, Content.DEPARTMENT_FORM, Content.PROJECT_FORMS);
    }

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(ReportOutlineTest::all));
    }
}
