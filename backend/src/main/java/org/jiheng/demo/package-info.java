/** 演示数据: the year of a real department, as its published report states it, and that of an openly invented one. */
@NullMarked
package org.jiheng.demo;

import org.jspecify.annotations.NullMarked;
