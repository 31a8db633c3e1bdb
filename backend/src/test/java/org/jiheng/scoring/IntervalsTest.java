package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.scoring.Faults.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half-open intervals share out a range: every value lies in exactly one, whatever order they are written in. */
class IntervalsTest {

    /** Ends are written {@code from..to}; {@code *} is open. */
    @ParameterizedTest(name = "{0} of {1} to {2}: {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            # intervals          ; start ; end ; what is wrong
            0..1                 ; 0     ; 1   ; ""
            0.5..1 0..0.5        ; 0     ; 1   ; ""
            *..5 5..*            ;       ;     ; ""
            5..* *..5            ;       ;     ; ""
            *..*                 ;       ;     ; ""
            0..5 5..*            ; 0     ;     ; ""
            *..5 5..9            ;       ; 9   ; ""
            ""                   ; 0     ; 1   ; /all empty
            0..0.5 0.6..1        ; 0     ; 1   ; /1 gap 0.5 0.6
            0..0.6 0.5..1        ; 0     ; 1   ; /1 overlap 0.5 0.6
            0.1..1               ; 0     ; 1   ; /0 gap 0 0.1
            -1..1                ; 0     ; 1   ; /0 overlap -1 0
            0..0.9               ; 0     ; 1   ; /all ends 0.9 1
            0..1.1               ; 0     ; 1   ; /all ends 1.1 1
            0..0 0..1            ; 0     ; 1   ; /0 not-below 0 0
            0..1 1..0.5          ; 0     ; 1   ; /1 not-below 1 0.5, /all ends 0.5 1
            0..* 1..2            ; 0     ; 2   ; /1 overlap-open
            *..1 1..2            ; 0     ; 2   ; /0 overlap-open
            0..1 0..*            ; 0     ; 1   ; /1 overlap 0 1, /all overlap-open
            1..5 5..*            ;       ;     ; /0 no-lower-end 1
            *..5 5..9            ;       ;     ; /all no-upper-end 9
            *..5 *..9            ;       ; 9   ; /1 overlap-open
            *..9 *..5            ;       ; 9   ; /0 overlap-open
            """)
    void everyValueLiesInExactlyOne(
            String intervals, @Nullable BigDecimal start, @Nullable BigDecimal end, String wrong) {
        var faults = new Faults();

        Intervals.check(faults, "/all", read(intervals), start, end);

        assertThat(String.join(
                        ", ",
                        faults.found().stream()
                                .map(fault -> fault.pointer() + " "
                                        + fault.message().key().replace("scoring.fault.", "")
                                        + String.join(
                                                "",
                                                fault.message().arguments().stream()
                                                        .map(argument -> " " + argument)
                                                        .toList()))
                                .toList()))
                .isEqualTo(wrong);
    }

    private static List<Interval> read(String text) {
        var all = new ArrayList<Interval>();
        for (var one : text.isEmpty() ? new String[0] : text.split(" ")) {
            var ends = one.split("\\.\\.");
            all.add(new Interval("/" + all.size(), end(ends[0]), end(ends[1])));
        }
        return all;
    }

    private static @Nullable BigDecimal end(String text) {
        return text.equals("*") ? null : new BigDecimal(text);
    }
}
