package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a document.
 *
 * @param id unique in the document
 * @param subject empty for the department, else the project or what else the statement is about
 * @param scope what narrows it (财政拨款, 本级 …); statements of different scopes are not compared
 * @param label the words beside it
 * @param quantity of a number
 * @param text of what is not a number
 * @param certain whether its meaning was read beyond doubt; what is doubtful never makes an error
 */
public record Fact(
        String id,
        FactKind kind,
        String subject,
        String scope,
        Basis basis,
        String label,
        @Nullable Quantity quantity,
        @Nullable String text,
        boolean certain,
        Quote quote) {

    /** Facts are looked up often, and no two of a document have one id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The number of a fact that is known to have one. */
    public BigDecimal number() {
        return amount().value();
    }

    /** What facts of numbers come to together. */
    public static BigDecimal total(Collection<Fact> facts) {
        return facts.stream().map(Fact::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Quantity amount() {
        if (quantity == null) {
            throw new IllegalStateException(kind + " has no number");
        }
        return quantity;
    }

    /** As it is shown in a sentence. */
    public String shown() {
        return quantity == null ? (text == null ? quote.text() : text) : quantity.shown();
    }

    public boolean isExact() {
        return quantity != null && !quantity.approximate();
    }
}
