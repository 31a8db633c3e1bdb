package org.jiheng.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published of a year, the newest first. */
public record PublicationPage(
        List<PublicationView> items, @Nullable String next) {}
