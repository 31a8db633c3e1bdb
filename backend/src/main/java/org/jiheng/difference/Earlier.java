package org.jiheng.difference;

import java.util.List;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * With what a year is compared.
 *
 * @param sequence of a submission; {@code null} for the year before
 */
record Earlier(@Nullable Integer sequence) {

    static final String LAST_YEAR = "last-year";

    static final String PATTERN = "^(last-year|[1-9][0-9]{0,8})$";

    /** @throws Refusal {@link ProblemType#UNREADABLE_REQUEST} if it is neither */
    static Earlier parse(String against) {
        if (!against.matches(PATTERN)) {
            throw new Refusal(
                    ProblemType.UNREADABLE_REQUEST, null, List.of(Violation.parameter("against", "unreadable")));
        }
        return new Earlier(against.equals(LAST_YEAR) ? null : Integer.valueOf(against));
    }
}
