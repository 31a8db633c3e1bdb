package org.jiheng.project;

import java.util.List;
import org.jiheng.shared.Page;
import org.jspecify.annotations.Nullable;

/** A page of projects, in their order. */
public record ProjectPage(List<ProjectView> items, @Nullable String next) {

    static ProjectPage of(Page<ProjectView> page) {
        return new ProjectPage(page.items(), page.next());
    }
}
