package org.jiheng.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands.
 *
 * @param document 文号, or what else names the text
 * @param article as the document numbers it
 * @param verified whether somebody compared the rule with the text; what was not is 待核
 */
public record Clause(
        String document, @Nullable String article, @Nullable LocalDate date, boolean verified) {}
