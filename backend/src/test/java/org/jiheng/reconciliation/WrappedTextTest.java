package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text out of a PDF has an end of line wherever the page was full: it says the same. */
class WrappedTextTest {

    /** Of a page in 三号 and of one in 小四, in digits; a Chinese character is as wide as two. */
    private static final List<Integer> WIDTHS = List.of(56, 76);

    static Stream<Arguments> documents() {
        return Corpus.names().stream()
                .filter(name -> Corpus.text(name).lines().anyMatch(line -> line.length() > 60))
                .flatMap(name -> WIDTHS.stream().map(width -> Arguments.of(name, width)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aCleanDocumentHasNoErrorHoweverWideItsPage(String name, int width) {
        assertThat(Corpus.reconcile(wrapped(Corpus.text(name), width)).errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatWasLookedAtIsLookedAtHoweverWideThePage(String name, int width) {
        assertThat(held(wrapped(Corpus.text(name), width))).isGreaterThanOrEqualTo(held(Corpus.text(name)) * 9 / 10);
    }

    @Test
    void aListGoesOnBehindTheCommaThatEndsALine() {
        assertThat(Corpus.reconcile("内设机构5个：办公室、财务科、\n人事科、法规科、监督科。").errors()).isEmpty();
        assertThat(Corpus.reconcile("内设机构6个：办公室、财务科、\n人事科、法规科、监督科。").errors()).isNotEmpty();
    }

    private static long held(String text) {
        return Corpus.reconcile(text).checks().stream()
                .filter(check ->
                        check.outcome() == Outcome.HELD && check.facts().size() > 1)
                .count();
    }

    /** As a page breaks it: numbers stay whole, no stop begins a line, rows of tables are left. */
    private static String wrapped(String text, int width) {
        var wrapped = new StringBuilder();
        for (var line : text.lines().toList()) {
            if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
                wrapped.append(line).append('\n');
                continue;
            }
            var used = 0;
            for (var at = 0; at < line.length(); ) {
                var end = at;
                while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x7f) {
                    end++;
                }
                end = Math.max(end, at + 1);
                var piece = line.substring(at, end);
                var wide = piece.chars().map(c -> c < 0x80 ? 1 : 2).sum();
                if (used + wide > width && "，。、；：）！？”》％".indexOf(piece) < 0) {
                    wrapped.append('\n');
                    used = 0;
                }
                wrapped.append(piece);
                used += wide;
                at = end;
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }
}
