package org.jiheng.shared;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing stands, measured against the areas in which a right holds.
 *
 * @param departmentPath the ids from the root of the tree down to the department, {@code /<root>/…/<own>/}
 * @param fiscalYear {@code null} for what has no year: a department itself
 */
public record Place(
        String regionCode, String departmentPath, @Nullable Integer fiscalYear) {}
