package org.jiheng.scoring;

/**
 * 多个年度目标: the row's points times Σ 权重比例 × the goal's score as a part of its points. Seen in installed systems
 * (待核: no document was found that says so).
 */
public record WeightedGoals() implements RowRule {}
