package org.jiheng.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to no year and is no account was written, in this transaction: the department tree, schemes.
 *
 * @param kind the contract's word for what changed: {@code department}, {@code scheme}
 * @param id the changed thing
 * @param action what was done to it
 * @param now the view of what it is since; {@code null} once it is removed
 */
public record MasterDataChanged(
        String kind,
        UUID id,
        Changed.Action action,
        @Nullable Object now) {}
