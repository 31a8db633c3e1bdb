package org.jiheng.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;

/**
 * A form that is to be scored, a project's or a department's.
 *
 * @param indicators the form's rows; of a department its answers to the scheme's fixed rows and its own indicators
 * @param adjustments those that belong to this form
 * @param figures of accounts and staffing, by the names that schemes have for them
 */
public record TableInput(
        Funding funding, IndicatorTable indicators, List<Adjustment> adjustments, Map<String, BigDecimal> figures) {

    public static TableInput project(Funding funding, IndicatorTable indicators, List<Adjustment> adjustments) {
        return new TableInput(funding, indicators, adjustments, Map.of());
    }
}
