package org.jiheng.scheme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jiheng.scoring.ScoreSheet;
import org.jspecify.annotations.Nullable;

/**
 * How the rules' own names for rows and places are those of the contract: a fixed row is known by its code and by the
 * indicator that answers it, and the lists of the rules stand in one table.
 *
 * @param answers the place in the table of the indicator that answers a fixed row, by its code
 * @param ids of the table's indicators, by their place
 * @param places of the rules' own lists in the table: {@code answers}, {@code own}, {@code goals/0/indicators} …
 * @param adjustments the rows that are meant, by their place
 */
record TableKeys(
        boolean isDepartment,
        Map<String, Integer> answers,
        List<@Nullable UUID> ids,
        Map<String, List<Integer>> places,
        List<String> adjustments) {

    private static final Pattern LISTED =
            Pattern.compile("/(indicators|own|answers|goals/\\d+/indicators)/(\\d+)(/.*)?");
    private static final Pattern FUNDING = Pattern.compile("/funding/(\\d+)(/.*)?");
    private static final Pattern ADJUSTED = Pattern.compile("/(?:adjustments/[a-z]+|figures)/([^/]+)");

    @Nullable
    UUID indicator(@Nullable String key) {
        if (key == null || key.equals(ScoreSheet.EXECUTION)) {
            return null;
        }
        var at = answers.get(key);
        if (at != null) {
            return ids.get(at);
        }
        return code(key) == null ? UUID.fromString(key) : null;
    }

    /** The code of a fixed row: whatever is no indicator's id. */
    @Nullable
    String code(@Nullable String key) {
        return !isDepartment
                        || key == null
                        || ids.stream()
                                .anyMatch(id -> id != null && id.toString().equals(key))
                ? null
                : key;
    }

    /** The place in what was sent. */
    String pointer(String place) {
        var listed = LISTED.matcher(place);
        if (listed.matches()) {
            var of = places.get(listed.group(1));
            var at = Integer.parseInt(listed.group(2));
            return "/indicators/rows/" + (of == null ? at : of.get(at)) + rest(listed.group(3));
        }
        var funding = FUNDING.matcher(place);
        if (funding.matches()) {
            return "/funding/rows/" + funding.group(1) + rest(funding.group(2));
        }
        var adjusted = ADJUSTED.matcher(place);
        if (adjusted.matches()) {
            var at = adjustments.indexOf(adjusted.group(1));
            return at < 0 ? "/adjustments" : "/adjustments/" + at + "/row";
        }
        return place;
    }

    private static String rest(@Nullable String rest) {
        return rest == null ? "" : rest;
    }
}
