/**
 * Performance goals and indicators (绩效目标、绩效指标), of a project or of the department itself: what was promised, what
 * was done, and why it differs. Whose they are is an {@link org.jiheng.indicator.Owner}; points are counted elsewhere.
 */
@NullMarked
package org.jiheng.indicator;

import org.jspecify.annotations.NullMarked;
