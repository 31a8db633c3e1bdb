package org.jiheng.indicator;

import jakarta.inject.Singleton;
import org.jiheng.shared.persistence.Places;
import org.jiheng.shared.persistence.YearPartLocator;

@Singleton
class IndicatorLocator extends YearPartLocator {

    IndicatorLocator(Places places) {
        super(places, "indicators", Indicator.class, "indicator.not-found");
    }
}
