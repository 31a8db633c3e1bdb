package org.jiheng.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jiheng.difference.DifferencesView.Edit;
import org.jiheng.difference.DifferencesView.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextPiecesTest {

    @Test
    void chineseIsComparedCharacterByCharacter() {
        assertThat(pieces("加强了管理。", "加强了资金管理。"))
                .containsExactly(
                        new Piece(Edit.EQUAL, "加强了"), new Piece(Edit.INSERT, "资金"), new Piece(Edit.EQUAL, "管理。"));
    }

    @Test
    void aNumberAndARareCharacterAreOneEach() {
        assertThat(pieces("执行率为82.30%。", "执行率为82.34%。"))
                .containsExactly(
                        new Piece(Edit.EQUAL, "执行率为"),
                        new Piece(Edit.DELETE, "82.30"),
                        new Piece(Edit.INSERT, "82.34"),
                        new Piece(Edit.EQUAL, "%。"));
        assertThat(pieces("𠮷某", "𠮶某")).extracting(Piece::text).containsExactly("𠮷", "𠮶", "某");
    }

    @Test
    void alsoWhereDifferencesLieFarApart() {
        var lines = (random(7, 99, "") + "\n").repeat(100);
        var before = "甲方案。\n" + lines + "共12.5万元。\n";
        var after = "乙方案。\n" + lines + "共12.7万元。\n";

        assertThat(pieces(before, after))
                .extracting(Piece::text)
                .containsExactly("甲", "乙", "方案。\n" + lines + "共", "12.5", "12.7", "万元。\n");
    }

    @Test
    void whatWasTakenOutStandsBeforeWhatWasPutIn() {
        assertThat(pieces("甲乙丙", "丁戊己")).containsExactly(new Piece(Edit.DELETE, "甲乙丙"), new Piece(Edit.INSERT, "丁戊己"));
        assertThat(pieces("", "有")).containsExactly(new Piece(Edit.INSERT, "有"));
        assertThat(pieces("有", "")).containsExactly(new Piece(Edit.DELETE, "有"));
    }

    @Property
    void thePiecesAreBothTexts(
            @ForAll @Chars({'甲', '乙', '1', '.', 'a', '\n', ':'}) @StringLength(max = 40) String before,
            @ForAll @Chars({'甲', '乙', '1', '.', 'a', '\n', ':'}) @StringLength(max = 40) String after) {
        areBothTexts(before, after);
    }

    @Property(tries = 200)
    void alsoOfAnyCharacters(@ForAll String before, @ForAll String after) {
        areBothTexts(before, after);
    }

    @Test
    @Timeout(60)
    void megabytesAreComparedInTime() {
        var paragraph = "加强资金管理，按月通报支付进度。".repeat(62_000);
        var changed = paragraph.substring(0, 500_000) + "（新增）" + paragraph.substring(500_000);

        assertThat(pieces(paragraph, changed))
                .extracting(Piece::edit)
                .containsExactly(Edit.EQUAL, Edit.INSERT, Edit.EQUAL);
        areBothTexts(random(1, 1 << 20, ""), random(2, 1 << 20, ""));
        areBothTexts(random(3, 1 << 20, "\n"), random(4, 1 << 20, "\n"));
        areBothTexts("\n".repeat(1 << 20), "甲\n".repeat(1 << 19));
    }

    @Test
    @Timeout(60)
    void allTextsOfAnAnswerTogetherHaveTheirLimits() {
        var one = new TextPieces();
        for (int i = 0; i < 100; i++) {
            var before = random(i, 900, "");
            var after = random(-i - 1, 900, "");
            var pieces = Objects.requireNonNull(one.between(before, after));
            assertThat(whole(pieces, Edit.INSERT)).isEqualTo(before);
        }
        var large = "甲".repeat(TextPieces.MAX_CHARACTERS / 2);
        assertThat(one.between(large, large) == null).isTrue();
    }

    private static void areBothTexts(String before, String after) {
        var pieces = pieces(before, after);
        assertThat(whole(pieces, Edit.INSERT)).isEqualTo(before);
        assertThat(whole(pieces, Edit.DELETE)).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    private static List<Piece> pieces(String before, String after) {
        return Objects.requireNonNull(new TextPieces().between(before, after));
    }

    private static String whole(List<Piece> pieces, Edit without) {
        return pieces.stream()
                .filter(piece -> piece.edit() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String random(long seed, int length, String every100) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('一' + random.nextInt(2_000)));
            if (text.length() % 100 == 0) {
                text.append(every100);
            }
        }
        return text.toString();
    }
}
