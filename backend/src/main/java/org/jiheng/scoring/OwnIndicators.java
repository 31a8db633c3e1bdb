package org.jiheng.scoring;

/**
 * 单位自定: the department's own indicators stand in this row's place. Their points have to add up to the row's; each
 * scores by its sign, as a project's does.
 */
public record OwnIndicators() implements RowRule {}
