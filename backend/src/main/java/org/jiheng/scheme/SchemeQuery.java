package org.jiheng.scheme;

import java.util.List;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which schemes are asked for; what is {@code null} does not narrow the list.
 *
 * @param drafts where drafts are seen
 */
public record SchemeQuery(
        Scope drafts,
        Scheme.@Nullable Kind kind,
        @Nullable Integer fiscalYear,
        @Nullable SchemeState state,
        int limit,
        @Nullable Cursor after) {

    /** Those that score something new. */
    public SchemeQuery(Scheme.@Nullable Kind kind, @Nullable Integer fiscalYear, int limit, @Nullable Cursor after) {
        this(new Scope(List.of()), kind, fiscalYear, SchemeState.PUBLISHED, limit, after);
    }
}
