package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jiheng.shared.Refusal.Message;

/** So much for each, so many, so much in all, as far as the printed digits go. */
final class ProductRule {

    private ProductRule() {}

    static Verdict judge(Relation.Product product) {
        if (!product.facts().stream().allMatch(Fact::isExact)) {
            return Verdict.notComputable(product);
        }
        var price = product.price().amount();
        var count = product.counts().stream().map(Fact::number).reduce(BigDecimal.ONE, BigDecimal::multiply);
        var total = product.total().amount();
        var exact = price.value().multiply(count).setScale(0, RoundingMode.HALF_UP);
        var range = range(product);
        var stated = product.total().shown();
        var each = price.measure() == Measure.YUAN
                ? Quantity.plain(price.value()) + "元"
                : product.price().shown();
        var working = each + " × "
                + product.counts().stream().map(Fact::shown).collect(Collectors.joining(" × ")) + " = "
                + total.shown(exact);
        if (total.interval().overlaps(new Interval(exact, exact))) {
            return Verdict.held(product);
        }
        var gap = exact.subtract(total.value());
        if (product.rounded() && total.interval().overlaps(range)) {
            return Verdict.rounded(product, stated, working, gap);
        }
        return Verdict.violated(
                product,
                product.severity(),
                "recon.product",
                stated,
                working,
                Message.of("recon.why.sum", total.shown(gap.abs())),
                gap);
    }

    /** What the printed digits leave open; a length or an area is rounded too. */
    private static Interval range(Relation.Product product) {
        var range = product.price().amount().interval();
        for (var count : product.counts()) {
            var scale = Math.max(0, count.number().scale());
            var half = count.amount()
                    .step()
                    .max(scale == 0 ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(scale))
                    .movePointLeft(1)
                    .multiply(BigDecimal.valueOf(5));
            range = new Interval(
                    range.low().multiply(count.number().subtract(half)),
                    range.high().multiply(count.number().add(half)));
        }
        return range;
    }
}
