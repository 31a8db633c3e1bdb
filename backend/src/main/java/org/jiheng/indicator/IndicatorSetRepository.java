package org.jiheng.indicator;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class IndicatorSetRepository implements OwnedParts<IndicatorSet> {}
