package org.jiheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.shared.Money;
import org.jiheng.shared.Percentage;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * A total and what it is made of. A part that is there without an amount makes the total not computable; a part that is
 * not there adds nothing; and of no parts at all there is no total.
 *
 * @param parts what was added, in order
 * @param total {@code null} when it is not computable
 * @param missing why there is no total
 */
record Sum(
        List<Part> parts, @Nullable Money total, @Nullable Message missing) {

    /**
     * @param subject whose figure it is
     * @param amount {@code null} when it is not known
     */
    record Part(String subject, String label, @Nullable Money amount) {}

    static Sum of(List<Part> parts) {
        if (parts.isEmpty()) {
            return new Sum(parts, null, Message.of("figure.nothing-entered"));
        }
        var without = new ArrayList<String>();
        var total = Money.ZERO;
        for (var part : parts) {
            if (part.amount() == null) {
                without.add(part.label());
            } else {
                total = total.plus(part.amount());
            }
        }
        return without.isEmpty()
                ? new Sum(parts, total, null)
                : new Sum(parts, null, Message.of("figure.amount-missing", String.join("、", without)));
    }

    /** What is entered as it is: of nothing entered there is nothing to compute. */
    static Sum entered(Part part) {
        return part.amount() == null
                ? new Sum(List.of(part), null, Message.of("figure.not-entered"))
                : new Sum(List.of(part), part.amount(), null);
    }

    /** What part of {@code whole} this is. */
    Optional<Percentage> shareOf(Sum whole) {
        return total == null || whole.total == null ? Optional.empty() : total.shareOf(whole.total);
    }

    /** Why there is no share of {@code whole}. */
    Message noShareOf(Sum whole) {
        if (missing != null) {
            return missing;
        }
        return whole.missing != null ? whole.missing : Message.of("figure.whole-is-zero");
    }

    /** The sum as a person writes it; one part is no sum. */
    @Nullable
    String working() {
        if (total == null || parts.size() < 2) {
            return null;
        }
        return parts.stream().map(part -> String.valueOf(part.amount())).collect(Collectors.joining(" + ")) + " = "
                + total;
    }

    /** The names of the parts, added. */
    @Nullable
    Message formula() {
        return parts.size() < 2
                ? null
                : Message.of("figure.sum-of", parts.stream().map(Part::label).collect(Collectors.joining(" + ")));
    }
}
