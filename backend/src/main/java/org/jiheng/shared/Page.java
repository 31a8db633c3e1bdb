package org.jiheng.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and where the next one starts.
 *
 * @param next opaque cursor; {@code null} on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;

    public static final int MAX_LIMIT = 200;

    /** Of {@code limit + 1} found rows the page: the surplus row only tells that there is a next page. */
    public static <E, T> Page<T> of(List<E> found, int limit, Function<E, T> view, Function<E, Cursor> position) {
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit ? position.apply(shown.get(limit - 1)).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
