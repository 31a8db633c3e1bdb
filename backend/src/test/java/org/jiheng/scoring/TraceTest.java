package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiheng.scheme.SchemeTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has the tree can recompute every value of it. */
class TraceTest {

    @ParameterizedTest
    @MethodSource("everyCase")
    void everyValueFollowsFromItsPartsAlone(String scheme, SchemeCase one) {
        var sheet = one.score(SchemeTexts.rules(scheme));

        checked(Objects.requireNonNull(sheet.trace()));
        if (sheet.total() != null) {
            assertThat(sheet.trace().value()).isEqualByComparingTo(sheet.total());
        } else {
            assertThat(sheet.trace().value()).isNull();
            assertThat(sheet.trace().notScored()).isEqualTo(sheet.notComputable());
        }
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void everyRuleNamesItsClauseAndEveryNodeHasOneMeaning(String scheme, SchemeCase one) {
        var seen = new HashMap<String, Trace>();
        each(Objects.requireNonNull(one.score(SchemeTexts.rules(scheme)).trace()), node -> {
            assertThat(node.clause() != null)
                    .as(node.id())
                    .isEqualTo(node.rule() != Rule.ENTERED && !(node.rule() == Rule.DERIVED && node.clause() == null));
            var before = seen.putIfAbsent(node.id(), node);
            if (before != null) {
                assertThat(node.as(before.name())).isEqualTo(before);
            }
            var names = new HashSet<String>();
            assertThat(node.parts()).allMatch(part -> names.add(part.name()));
            assertThat(node.value() == null || node.notScored() == null).isTrue();
        });
    }

    static void checked(Trace root) {
        each(root, node -> {
            if (node.value() != null) {
                var value = Evaluator.value(node);
                assertThat(node.value())
                        .as(node.id())
                        .isEqualByComparingTo(value.rounded(node.value().scale(), RoundingMode.HALF_UP));
            }
        });
    }

    private static void each(Trace node, Consumer<Trace> see) {
        see.accept(node);
        node.parts().forEach(part -> each(part, see));
    }

    static Stream<Arguments> everyCase() {
        return SchemeTexts.shipped().stream()
                .flatMap(name -> SchemeTexts.cases(name).stream().map(one -> Arguments.of(name, one)));
    }
}
