package org.jiheng.indicator;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class GoalRepository implements OwnedParts<GoalText> {}
