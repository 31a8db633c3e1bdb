package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.scheme.SchemeTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scheme that is shipped is sound, shows its own cases, and says where what it has is not verified. */
class ShippedSchemesTest {

    @ParameterizedTest
    @MethodSource("shipped")
    void isSoundAndPassesItsOwnCases(String name) {
        assertThat(SchemeTexts.faults(name)).isEmpty();
        assertThat(SchemeTexts.cases(name)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void gradesTheEdgesOfItsBandsOrNotAtAll(String name) {
        var scheme = SchemeTexts.rules(name);
        var grades = scheme.grades();
        if (grades == null) {
            assertThat(scheme.gradeOf(new BigDecimal("100.00"))).isNull();
            return;
        }
        var cent = new BigDecimal("0.01");
        for (var band : grades.bands()) {
            var from = band.from().value();
            assertThat(scheme.gradeOf(from)).isEqualTo(band.grade());
            assertThat(scheme.gradeOf(band.to().value().subtract(cent))).isEqualTo(band.grade());
            if (from.signum() > 0) {
                assertThat(scheme.gradeOf(from.subtract(cent))).isNotEqualTo(band.grade());
            }
        }
    }

    /** Each edge has a form of its own in the scheme's file, whose total is the edge and the cent below it. */
    @ParameterizedTest
    @MethodSource("shipped")
    void showsAFormForEachEdgeOfItsGrades(String name) {
        var scheme = SchemeTexts.rules(name);
        var totals = SchemeTexts.cases(name).stream()
                .map(one -> one.expected().total())
                .toList();
        if (scheme.grades() != null) {
            assertThat(scheme.grades().bands())
                    .filteredOn(band -> band.from().value().signum() > 0)
                    .allSatisfy(band -> assertThat(totals)
                            .contains(
                                    band.from().toString(),
                                    band.from()
                                            .value()
                                            .subtract(new BigDecimal("0.01"))
                                            .toPlainString()));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void quotesNothingAsVerifiedThatNobodyRead(String name) {
        assertThat(SchemeTexts.rules(name).sources()).isNotEmpty().noneMatch(Clause::verified);
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void scoresTheSameWithoutItsTrace(Scheme scheme, SchemeCase one) {
        var traced = one.score(scheme);
        var plain = one.scoreOnly(scheme);

        assertThat(plain.trace()).isNull();
        assertThat(plain.total()).isEqualTo(traced.total());
        assertThat(plain.grade()).isEqualTo(traced.grade());
        assertThat(plain.levels()).isEqualTo(traced.levels());
        assertThat(plain.rows())
                .extracting(RowScore::score)
                .isEqualTo(traced.rows().stream().map(RowScore::score).toList());
        assertThat(plain.rows()).extracting(RowScore::trace).containsOnlyNulls();
    }

    static List<String> shipped() {
        return SchemeTexts.shipped();
    }

    static Stream<Arguments> everyCase() {
        return shipped().stream().flatMap(name -> {
            var scheme = SchemeTexts.rules(name);
            return SchemeTexts.cases(name).stream().map(one -> Arguments.of(scheme, one));
        });
    }
}
