/**
 * The projects of a department's year (项目支出): head, order, funding by source. Goal and indicators of a project are kept
 * by {@link org.jiheng.indicator} and are reached through the project.
 */
@NullMarked
package org.jiheng.project;

import org.jspecify.annotations.NullMarked;
