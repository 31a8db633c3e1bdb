package org.jiheng.indicator;

import java.util.List;
import org.jiheng.shared.Page;
import org.jspecify.annotations.Nullable;

/** A page of indicators, table by table in their order. */
public record IndicatorPage(
        List<IndicatorView> items, @Nullable String next) {

    static IndicatorPage of(Page<IndicatorView> page) {
        return new IndicatorPage(page.items(), page.next());
    }
}
