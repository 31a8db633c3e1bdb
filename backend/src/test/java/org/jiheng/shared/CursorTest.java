package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiheng.shared.Refusal.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("01934f3a-5b2c-7d1e-8f00-000000000001");

    @Test
    void aCursorIsReadBackAsItWasGiven() {
        var cursor = Cursor.of("101001", ID.toString());

        assertThat(Cursor.parse(cursor.toString(), 2)).isEqualTo(cursor);
        assertThat(cursor.id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "2", "MTAxMDAx", "not base64 at all", "MTAxMDAxHzE=", "\u0000"})
    void whatIsNoCursorOfOursIsRefused(String text) {
        assertRefused(() -> Cursor.parse(text, 2));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertRefused(() -> Cursor.parse(Cursor.of("a", "b", "c").toString(), 2));
        assertRefused(() -> Cursor.parse(Cursor.of("a").toString(), 2));
    }

    @Test
    void aCursorWithOtherBytesForTheSameKeysIsRefused() {
        var overlong = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {(byte) 0xff, 0x1f, 'b'});
        var padded = Base64.getUrlEncoder().encodeToString("a\u001fb1".getBytes(StandardCharsets.UTF_8)) + "=";

        assertRefused(() -> Cursor.parse(overlong, 2));
        assertRefused(() -> Cursor.parse(padded, 2));
    }

    @Test
    void aKeyIsReadAsWhatItIs() {
        var cursor = Cursor.of(ID.toString(), "2024", "last");

        assertThat(cursor.id(0)).isEqualTo(ID);
        assertThat(cursor.number(1)).isEqualTo(2024);
    }

    @Test
    void aKeyThatIsSomethingElseIsRefused() {
        assertRefused(() -> Cursor.of("101001", "x").id());
        assertRefused(() -> Cursor.of("101001", "x").id(0));
        assertRefused(() -> Cursor.of("101001", "x").number(1));
    }

    @Property
    void anyKeysAreReadBack(@ForAll @Size(min = 1, max = 4) List<@CharRange(from = ' ', to = '\ud7ff') String> keys) {
        var cursor = new Cursor(keys);

        assertThat(Cursor.parse(cursor.toString(), keys.size())).isEqualTo(cursor);
    }

    private static void assertRefused(ThrowingCallable reading) {
        var refusal = catchThrowableOfType(Refusal.class, reading);

        assertThat(refusal.type()).isEqualTo(ProblemType.UNREADABLE_REQUEST);
        assertThat(refusal.violations()).containsExactly(Violation.parameter("cursor", "unreadable"));
    }
}
