package org.jiheng.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the caller's own sessions, the newest first. */
public record OwnSessionPage(
        List<OwnSession> items, @Nullable String next) {}
