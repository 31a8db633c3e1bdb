package org.jiheng.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of cases that a finance official can read and extend: one case a line, columns parted by semicolons. */
final class Tables {

    private Tables() {}

    /** The lines below the heading; an empty cell is nothing. */
    static Stream<Arguments> lines(String name) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/scoring").resolve(name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arguments.of((Object[])
                            Arrays.stream(line.split(";", -1)).map(Tables::cell).toArray(String[]::new)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable String cell(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
