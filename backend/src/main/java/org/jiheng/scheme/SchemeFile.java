package org.jiheng.scheme;

import java.util.UUID;
import org.jiheng.scoring.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as its file has it: for whom and when it holds, and the rules themselves.
 *
 * @param id the same in every installation, so that a score names what gave it wherever it is read
 * @param regionCode 财政区划; {@code null} for the whole country
 * @param fiscalYearTo the last year; {@code null} while it holds
 */
record SchemeFile(
        UUID id,
        String name,
        @Nullable String regionCode,
        int fiscalYearFrom,
        @Nullable Integer fiscalYearTo,
        Scheme rules) {}
