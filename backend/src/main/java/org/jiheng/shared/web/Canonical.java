package org.jiheng.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One text for one JSON value, whatever order it was written in, and how texts are hashed and chained. */
public final class Canonical {

    /** What the first of a chain follows. */
    public static final String GENESIS = "0".repeat(64);

    private Canonical() {}

    /** Without white space, the keys of each object in the order of their UTF-16 code units. */
    public static String of(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                    .map(property -> quoted(property.getKey()) + ":" + of(property.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Canonical::of)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return value.isTextual() ? quoted(value.textValue()) : value.toString();
    }

    /** SHA-256 of the hash before, a line feed and the text, in lower-case hexadecimal. */
    public static String hash(String previous, String text) {
        return sha256(previous + "\n" + text);
    }

    /** SHA-256 of the text as UTF-8, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As RFC 8785 has it: only what JSON does not allow is escaped, in the shortest way. */
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
