package org.jiheng.evaluation;

import java.time.Instant;

/**
 * A written explanation of something that contradicts itself and stays.
 *
 * @param key of the finding
 * @param rule its rule, such as {@code R05}
 * @param figures which figures were explained; it answers no others
 * @param statement what was found, in the report's language
 * @param by who wrote it
 */
public record Explanation(
        String key, String rule, String figures, String statement, String text, String by, Instant at) {}
