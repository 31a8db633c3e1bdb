package org.jiheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S01 and S02: what is kept of a password, and which may be chosen. */
class PasswordsTest {

    private static final String GOOD = "四十七只白鹭飞过西和县的清晨";

    private final Passwords passwords = new Passwords(1024, 2);

    @Test
    void aHashCarriesItsParametersAndASaltOfItsOwn() {
        var hash = passwords.hash(GOOD);

        assertThat(hash).matches("\\$argon2id\\$v=19\\$m=1024,t=2,p=1\\$[A-Za-z0-9+/]{22,}\\$[A-Za-z0-9+/]{43}");
        assertThat(passwords.hash(GOOD)).isNotEqualTo(hash);
    }

    @Test
    void theRightPasswordMatchesAndOthersDoNot() {
        var hash = Optional.of(passwords.hash(GOOD));

        assertThat(passwords.matches(GOOD, hash)).isTrue();
        assertThat(passwords.matches(GOOD + "。", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
        assertThat(passwords.matches(GOOD, Optional.empty())).isFalse();
    }

    @Test
    void composedAndDecomposedLettersAreTheSamePassword() {
        var hash = Optional.of(passwords.hash("caf\u00e9 by the Bailong river"));

        assertThat(passwords.matches("cafe\u0301 by the Bailong river", hash)).isTrue();
    }

    @Test
    void nothingIsCutOff() {
        var long72 = "r".repeat(72);

        assertThat(passwords.matches(long72 + "x", Optional.of(passwords.hash(long72 + "y"))))
                .isFalse();
    }

    @Test
    void aHashOfOtherParametersIsOutdated() {
        var hash = passwords.hash(GOOD);

        assertThat(passwords.isOutdated(hash)).isFalse();
        assertThat(new Passwords(2048, 2).isOutdated(hash)).isTrue();
        assertThat(new Passwords(2048, 2).matches(GOOD, Optional.of(hash))).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "四十七只白鹭飞过西和县的清晨,        password.length",
        "四十七只白鹭飞过西和县的清晨吧,      ''",
        "seven grey heron,                    ''",
        "Password1234567,                     password.guessable",
        "aaaaaaaaaaaaaaaaaaaa,                password.guessable",
        "zhangweizhangwei,                    password.guessable",
        "short,                               password.length"
    })
    void aPasswordIsLongAndNotWhatEverybodyTries(String chosen, String code) {
        assertThat(passwords.check("/chosen", chosen, List.of("zhangwei", "张伟")))
                .extracting(violation -> violation.message().key())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"14, password.length", "15, ''", "64, ''", "128, ''", "129, password.length"})
    void fifteenToAHundredAndTwentyEightCharactersAreTaken(int length, String code) {
        var sentence = "四十七只白鹭飞过西和县的清晨又落在白龙江边第三棵柳树上看两个孩子放风筝".repeat(4).substring(0, length);

        assertThat(passwords.check("/chosen", sentence, List.of()))
                .extracting(violation -> violation.message().key())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void twoThatDifferBehindThe72ndByteAreTwo() {
        var same = "七只白鹭".repeat(6);

        assertThat(same.getBytes(StandardCharsets.UTF_8)).hasSize(72);
        assertThat(passwords.matches(same + "x", Optional.of(passwords.hash(same + "y"))))
                .isFalse();
    }

    @Test
    void anEmojiIsOneCharacterAndFifteenOfTheSameAreGuessable() {
        assertThat(passwords.check("/chosen", "😀".repeat(14), List.of()))
                .extracting(violation -> violation.message().key())
                .containsExactly("password.length");
        assertThat(passwords.check("/chosen", "😀".repeat(15), List.of()))
                .extracting(violation -> violation.message().key())
                .containsExactly("password.guessable");
    }

    @Test
    void theLengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(passwords.check("/chosen", "陇".repeat(3) + "南市白龙江边的四十七只白鹭".repeat(10), List.of()))
                .extracting(violation -> violation.message().key())
                .containsExactly("password.length");
        assertThat(passwords.check("/chosen", "𠮷田さんは白い鷺を七羽見ました", List.of())).isEmpty();
    }
}
