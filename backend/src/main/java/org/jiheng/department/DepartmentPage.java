package org.jiheng.department;

import java.util.List;
import org.jiheng.shared.Page;
import org.jspecify.annotations.Nullable;

/** A page of departments, in the order of their codes; those without one come last. */
public record DepartmentPage(
        List<DepartmentView> items, @Nullable String next) {

    static DepartmentPage of(Page<DepartmentView> page) {
        return new DepartmentPage(page.items(), page.next());
    }
}
