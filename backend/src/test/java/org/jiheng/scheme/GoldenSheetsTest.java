package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiheng.scoring.RowScore;
import org.jiheng.scoring.ScoreSheet;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each published version gave to its own cases is kept as a file for ever: whatever becomes of the rules, an old
 * version gives the same scores by the same arithmetic. The file of a new version is written
 * with {@code -Djiheng.test.golden=true}.
 */
class GoldenSheetsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<String> shipped() {
        return SchemeService.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aPublishedVersionGivesWhatItGaveWhenItWasPublished(String name) throws IOException {
        var scheme = SchemeTexts.rules(name);
        var lines = new ArrayList<String>();
        for (var one : SchemeTexts.cases(name)) {
            lines.add("# " + one.name());
            lines.addAll(sheet(one.score(scheme)));
        }
        var golden = GOLDEN.resolve(scheme.code() + "-v" + scheme.version() + ".txt");
        if (Boolean.getBoolean("jiheng.test.golden")) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(golden));
    }

    private static List<String> sheet(ScoreSheet sheet) {
        var lines = new ArrayList<String>();
        lines.add("total " + sheet.total() + " grade " + sheet.grade() + said(sheet.notComputable()));
        if (sheet.execution() != null) {
            row(sheet.execution(), "", lines);
        }
        sheet.rows().forEach(row -> row(row, "", lines));
        return lines;
    }

    private static void row(RowScore row, String indent, List<String> lines) {
        var trace = row.trace();
        lines.add(indent + row.label() + " " + row.score() + "/" + row.points()
                + (trace == null ? "" : " " + trace.rule() + " " + trace.working())
                + said(row.notScored()));
        row.parts().forEach(part -> row(part, indent + "  ", lines));
    }

    private static String said(@Nullable Message message) {
        return message == null ? "" : " — " + Messages.of(Locale.ENGLISH, message);
    }
}
