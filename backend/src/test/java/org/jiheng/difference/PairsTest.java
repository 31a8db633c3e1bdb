package org.jiheng.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jiheng.difference.Pairs.Pair;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.Sign;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void theSameIdIsTheSameIndicatorWhateverItIsCalledAndWhereverItStands() {
        var before = List.of(row(FIRST, "产出", "甲"), row(SECOND, "产出", "乙"));
        var now = List.of(row(SECOND, "产出", "丙"), row(FIRST, "产出", "乙"));

        assertThat(Pairs.indicators(before, now))
                .containsExactly(new Pair<>(before.get(1), now.get(0)), new Pair<>(before.get(0), now.get(1)));
    }

    @Test
    void withoutTheIdTheNameDecidesAndFirstUnderTheSameHeads() {
        var before = List.of(row(FIRST, "效益", "满意率"), row(SECOND, "满意度", "满意率"), row(THIRD, "产出", "丙"));
        var now = List.of(row(new UUID(1, 1), "满意度", "满意率"), row(new UUID(1, 2), "产出", "满意率"));

        assertThat(Pairs.indicators(before, now))
                .containsExactly(
                        new Pair<>(before.get(1), now.get(0)),
                        new Pair<>(before.get(0), now.get(1)),
                        new Pair<>(before.get(2), null));
    }

    @Test
    void whatHasNoPartnerCameOrWent() {
        var one = row(FIRST, "产出", "甲");

        assertThat(Pairs.indicators(List.of(), List.of(one))).containsExactly(new Pair<>(null, one));
        assertThat(Pairs.indicators(List.of(one), List.of())).containsExactly(new Pair<>(one, null));
    }

    private static IndicatorRow row(UUID id, String level1, String name) {
        return new IndicatorRow(
                id, level1, "数量指标", name, Sign.AT_LEAST, "1", null, null, null, null, null, null, false);
    }
}
