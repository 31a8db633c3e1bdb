package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.scheme.SchemeTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Old versions score for ever as they did. Beside the scheme's own cases, of which every word is kept, a hundred forms
 * drawn from a fixed seed are kept by their scores and a digest of how each came about. The file of a new version is
 * written with {@code -Djiheng.test.golden=true}; so are all files when what draws the forms is changed, before the
 * rules are.
 */
class RescoringTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/forms");

    private static final int FORMS = 100;

    @ParameterizedTest
    @MethodSource("shipped")
    void aPublishedVersionScoresAnyFormAsItDidWhenItWasPublished(String name) throws IOException {
        var scheme = SchemeTexts.rules(name);
        var random = new Random(20_200_225);
        var lines = new ArrayList<String>();
        for (int i = 0; i < FORMS; i++) {
            lines.add(line(DrawnCase.any(scheme, random).score(scheme)));
        }
        var golden = GOLDEN.resolve(scheme.code() + "-v" + scheme.version() + ".txt");
        if (Boolean.getBoolean("jiheng.test.golden")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(golden));
    }

    static List<String> shipped() {
        return SchemeTexts.shipped();
    }

    /** {@code 总分 等级 | 各行得分 | how}: a dash where there is none. */
    private static String line(ScoreSheet sheet) {
        var rows = Stream.concat(Stream.ofNullable(sheet.execution()), sheet.rows().stream())
                .toList();
        return (sheet.total() == null ? "-" : sheet.total().toPlainString()) + " "
                + (sheet.grade() == null ? "-" : sheet.grade())
                + rows.stream()
                        .map(row -> row.score() == null ? "-" : row.score().toString())
                        .collect(Collectors.joining(" ", " | ", " | "))
                + digest(rows.stream().map(RescoringTest::how).collect(Collectors.joining("\n")));
    }

    private static String how(RowScore row) {
        var trace = row.trace();
        var why = row.notScored();
        return (trace == null ? "" : trace.rule() + " " + trace.working())
                + (why == null ? "" : why.key() + " " + why.arguments())
                + row.parts().stream().map(RescoringTest::how).collect(Collectors.joining("\n  "));
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
