package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One form is one form, whatever its cells are parted by in the text that people paste. */
class FormLayoutsTest {

    private enum Way {
        TABS("\t"),
        BARS(" | "),
        BLANKS("   "),
        LINES("\n"),
        NOTHING("");

        private final String separator;

        Way(String separator) {
            this.separator = separator;
        }

        String of(String tabbed) {
            var text = tabbed.replace("\t", separator);
            return this == LINES ? text.replaceAll("\n+", "\n") : text;
        }
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                        new String[] {"cost-form.txt", "97%\t10\t10", "97%\t10\t8"},
                        new String[] {"multi-form.txt", "215人\t20", "215人\t17"},
                        new String[] {"hubei-form.txt", "342天\t10\t10", "342天\t10\t7"},
                        new String[] {"national-form.txt", "126公里\t15\t15", "126公里\t15\t12"},
                        new String[] {"sichuan-form.txt", "人\t341\t20\t20", "人\t341\t20\t10"},
                        new String[] {"yunnan-form.txt", "件\t1260\t20\t20", "件\t1260\t20\t10"},
                        new String[] {"anhui-form.txt", "872人\t20", "872人\t17"})
                .flatMap(form -> Stream.of(Way.values())
                        // A column of a name that nobody knows cannot be parted from the others.
                        .filter(way -> way != Way.NOTHING || !form[0].equals("anhui-form.txt"))
                        .map(way -> Arguments.of(Named.of(form[0] + " " + way, form[0]), way, form[1], form[2])));
    }

    private static String tabbed(String name) {
        return Corpus.text(name).replaceAll(" *\\| *", "\t").replaceAll("\t+(?=\n)", "");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itHasNoErrorAndItsPointsAndScoresAddUp(String name, Way way, String clean, String planted) {
        var reconciliation = Corpus.reconcile(way.of(tabbed(name)));
        assertThat(reconciliation.errors()).isEmpty();
        assertThat(reconciliation.checks())
                .filteredOn(check -> check.outcome() == Outcome.HELD)
                .extracting(check -> check.rule())
                .contains(RuleId.R34, RuleId.R35, RuleId.R36);
    }

    /** Words that nothing parts are one name. */
    static Stream<Arguments> partedForms() {
        return forms().filter(form -> form.get()[1] != Way.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("partedForms")
    void itsIndicatorsAreNamedInOrderEachWithALevel(String name, Way way, String clean, String planted) {
        // Without the empty cells of what is merged the levels may be others; there are some.
        assertThat(named(way.of(tabbed(name))))
                .isNotEmpty()
                .allSatisfy(indicator -> assertThat(indicator.scope()).isNotBlank())
                .extracting(Fact::shown)
                .containsExactlyElementsOf(
                        named(tabbed(name)).stream().map(Fact::shown).toList());
    }

    private static List<Fact> named(String text) {
        return DocumentReader.read(text).facts().stream()
                .filter(fact -> fact.kind() == FactKind.INDICATOR_NAME)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aScoreThatWasLostIsFound(String name, Way way, String clean, String planted) {
        var text = tabbed(name);
        assertThat(text).contains(clean);
        assertThat(Corpus.reconcile(way.of(text.replace(clean, planted))).errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.rule()).isIn(RuleId.R36, RuleId.R38));
    }
}
