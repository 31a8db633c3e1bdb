package org.jiheng.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library of common indicators: they are few, so there is one page. */
public record IndicatorTemplatePage(
        List<IndicatorTemplate> items, @Nullable String next) {}
