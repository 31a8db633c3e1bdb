package org.jiheng.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a list goes on: the sort keys of the last row shown, opaque to clients.
 *
 * @param keys the values of the sort keys, the row's id last
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    /** @throws Refusal naming the parameter {@code cursor} if the text is none of ours or has another number of keys */
    public static Cursor parse(String text, int keys) {
        try {
            var read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(Arrays.asList(read.split(SEPARATOR, -1)));
            if (cursor.keys.size() == keys && cursor.toString().equals(text)) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below
        }
        throw unreadable();
    }

    /** The last key, which is the row's id. */
    public UUID id() {
        return id(keys.size() - 1);
    }

    /** A sort key that is an id. */
    public UUID id(int key) {
        try {
            return UUID.fromString(keys.get(key));
        } catch (IllegalArgumentException notAnId) {
            throw unreadable();
        }
    }

    /** A sort key that is a count or a year. */
    public int number(int key) {
        try {
            return Integer.parseInt(keys.get(key));
        } catch (NumberFormatException notANumber) {
            throw unreadable();
        }
    }

    /** A sort key that is a moment. */
    public Instant instant(int key) {
        try {
            return Instant.parse(keys.get(key));
        } catch (DateTimeParseException notAMoment) {
            throw unreadable();
        }
    }

    /** What a list says of a cursor whose keys it cannot use. */
    public static Refusal unreadable() {
        return new Refusal(
                ProblemType.UNREADABLE_REQUEST, null, List.of(Refusal.Violation.parameter("cursor", "unreadable")));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
