package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiheng.shared.Points;

/** Numbers as forms have them, drawn at random and often on an edge. The same seed gives the same for ever. */
final class Drawn {

    /** What part of a target is reached: the edges of the rules, and the least that lies beyond them. */
    private static final List<String> SHARES = List.of(
            "0", "0.5", "0.5999", "0.6", "0.7999", "0.8", "0.9499", "0.95", "0.9999", "1", "1.0001", "1.2999", "1.3",
            "1.3001", "1.5", "1.5001", "1.9999", "2", "2.0001", "3");

    private final Random random;

    Drawn(Random random) {
        this.random = random;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    @SafeVarargs
    final <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** From {@code least} to {@code most}, both included, with two decimals. */
    BigDecimal between(String least, String most) {
        var from = new BigDecimal(least).movePointRight(2).intValueExact();
        var to = new BigDecimal(most).movePointRight(2).intValueExact();
        return BigDecimal.valueOf(from + random.nextInt(to - from + 1), 2);
    }

    /** Above zero. */
    BigDecimal positive() {
        return oneIn(4)
                ? new BigDecimal(of("0.01", "1", "3", "90", "100"))
                : between("0.01", of("1", "10", "200", "100000"));
    }

    /** A part of something, mostly below one and never below zero. */
    BigDecimal share() {
        return oneIn(2) ? new BigDecimal(of(SHARES)) : BigDecimal.valueOf(random.nextInt(oneIn(3) ? 30001 : 10001), 4);
    }

    /** What was reached of a target: a share of it, and of a target of zero whatever there is. */
    BigDecimal near(BigDecimal target) {
        return target.signum() == 0
                ? of(BigDecimal.ZERO, BigDecimal.ONE, between("0", "50"))
                : target.multiply(share()).setScale(4, RoundingMode.HALF_UP);
    }

    Points points(String least, String most) {
        return new Points(between(least, most));
    }

    /** Up to so many parts, none of them nothing, that add up to the whole. */
    List<Points> parts(Points whole, int most) {
        var parts = new ArrayList<Points>();
        var rest = whole.value();
        for (int left = random.nextInt(most); left > 0 && rest.compareTo(BigDecimal.valueOf(left, 2)) > 0; left--) {
            var part =
                    between("0.01", rest.subtract(BigDecimal.valueOf(left, 2)).toPlainString());
            parts.add(new Points(part));
            rest = rest.subtract(part);
        }
        parts.add(new Points(rest));
        return parts;
    }
}
