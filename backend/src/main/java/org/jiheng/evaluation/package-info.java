/**
 * 绩效自评: the aggregate of a department's year. It opens the year and keeps its state, its texts and what people
 * state; it reads the data of the year together, computes every figure from it once, and scores the projects.
 */
@NullMarked
package org.jiheng.evaluation;

import org.jspecify.annotations.NullMarked;
