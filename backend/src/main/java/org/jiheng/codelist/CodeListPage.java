package org.jiheng.codelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All lists of a year: they are few, so there is one page. */
public record CodeListPage(
        List<CodeListView> items, @Nullable String next) {}
