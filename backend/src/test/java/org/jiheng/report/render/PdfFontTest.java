package org.jiheng.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts are those that {@code scripts/fonts.py} makes, and between them have every character of Chinese names. */
class PdfFontTest {

    private static final Map<PdfFont, String> DIGESTS = new EnumMap<>(Map.of(
            PdfFont.SONG,
            "64462dd20c5c74d9100bef7e1e17aa676776c01548fe01aed2041580fedb4180",
            PdfFont.TITLE,
            "ef806822774a2f0f9960c0020624f2c76981694638d9429b513c909dfa6b090a",
            PdfFont.HEI,
            "0f684fbd6b881a7be7f1311535a5359d021b4fbbe9afc263be2b91cca5e4df71",
            PdfFont.KAI,
            "3cd40863993b0042ed49e9df752045746591b085124835171586954b6ffc20ac",
            PdfFont.FANG,
            "0938f1d42f89ca0a8315f356e38fe70b527ae333f250c3cae6b91de7d778cab1",
            PdfFont.RARE,
            "95cb77d1b88a97ad45318b812eed9e5d2f2b221cd1f8f8e0ab8ca7c38e7ec597",
            PdfFont.SIGNS,
            "37ba04932b8c04c6f16babc6f8e020718fadbdeb8aae47f4977a12ae4df4b520"));

    @ParameterizedTest
    @EnumSource
    void theFontIsTheOneThatTheScriptMakes(PdfFont font) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(read(font.resource));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(DIGESTS.get(font));
    }

    @Test
    void theirLicencesLieBesideThem() throws IOException {
        assertThat(new String(read("fonts/Fandol-LICENSE.txt"))).contains("As a special exception", "embed this font");
        assertThat(new String(read("fonts/Noto-LICENSE.txt"))).contains("SIL OPEN FONT LICENSE");
        assertThat(new String(read("fonts/DejaVu-LICENSE.txt"))).contains("Bitstream Vera");
    }

    @Test
    void theFontsOfTheRolesHaveTheSameCharacters() {
        for (int character = 0; character < 0x30000; character++) {
            for (var font : PdfFont.values()) {
                if (font.compareTo(PdfFont.FANG) <= 0) {
                    assertThat(font.has(character))
                            .as("U+%04X in %s", character, font)
                            .isEqualTo(PdfFont.FANG.has(character));
                }
            }
        }
    }

    @Test
    void everyIdeographThatGb18030Of2000HasIsInOneOfThem() {
        for (int character = 0x4E00; character <= 0x9FA5; character++) {
            assertThat(has(character)).as("U+%04X", character).isTrue();
        }
        for (int character = 0x3400; character <= 0x4DB5; character++) {
            assertThat(has(character)).as("U+%04X", character).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "䶮", "㛃", "𬭊", "𫖮", "㎡", "⑪", "³", "é", "☑", "⟦"})
    void whatIsRareIsInOneOfThem(String character) {
        assertThat(has(character.codePointAt(0))).isTrue();
    }

    private static boolean has(int character) {
        return PdfFont.FANG.has(character) || PdfFont.RARE.has(character) || PdfFont.SIGNS.has(character);
    }

    private static byte[] read(String resource) throws IOException {
        try (var in = PdfFontTest.class.getClassLoader().getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }
}
