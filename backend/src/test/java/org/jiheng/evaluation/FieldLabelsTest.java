package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jiheng.shared.Refusal.Message;
import org.junit.jupiter.api.Test;

/** What changed in a year is said as people write it. */
class FieldLabelsTest {

    private static final Figure FIGURE = new Figure(
            "projects",
            FigureKind.COUNT,
            Message.of("figure.project-count"),
            FigureUnit.COUNT,
            "7",
            null,
            null,
            Figure.Origin.NONE,
            null,
            List.of());

    private static final FieldLabels LABELS =
            new FieldLabels(Locale.SIMPLIFIED_CHINESE, list -> List.of(), List.of(FIGURE));

    @Test
    void aTextHasTheNamesOfTheFiguresThatItRefersTo() {
        for (var name : List.of("narrative.text", "goal.achieved")) {
            assertThat(LABELS.value(field(name), "共⟦projects:COUNT⟧个，⟦gone:RATE⟧"))
                    .isEqualTo("共⟦项目数⟧个，⟦gone:RATE⟧");
        }
        assertThat(LABELS.value(field("narrative.text"), null)).isNull();
        assertThat(LABELS.value(field("project.name"), "⟦projects:COUNT⟧")).isEqualTo("⟦projects:COUNT⟧");
    }

    private static YearField field(String name) {
        return new YearField(YearSection.NARRATIVE, null, "/x", "/x", "/x", name, null, null, null);
    }
}
