package org.jiheng.reconciliation;

import java.math.RoundingMode;
import org.jiheng.shared.Refusal.Message;

/** So much for each, so many, so much in all, as far as the printed digits go. */
final class ProductRule {

    private ProductRule() {}

    static Verdict judge(Relation.Product product) {
        if (!product.facts().stream().allMatch(Fact::isExact)) {
            return Verdict.notComputable(product);
        }
        var price = product.price().amount();
        var count = product.count().number();
        var total = product.total().amount();
        var exact = price.value().multiply(count).setScale(0, RoundingMode.HALF_UP);
        var range = new Interval(
                price.interval().low().multiply(count), price.interval().high().multiply(count));
        var stated = product.total().shown();
        var working = Quantity.plain(price.value()) + "元 × " + product.count().shown() + " = "
                + Quantity.shown(exact, total.measure(), total.word());
        if (total.interval().overlaps(new Interval(exact, exact))) {
            return Verdict.held(product);
        }
        var gap = exact.subtract(total.value());
        if (total.interval().overlaps(range)) {
            return Verdict.rounded(product, stated, working, gap);
        }
        return Verdict.violated(
                product,
                product.severity(),
                "recon.product",
                stated,
                working,
                Message.of("recon.why.sum", Quantity.shown(gap.abs(), total.measure(), total.word())),
                gap);
    }
}
