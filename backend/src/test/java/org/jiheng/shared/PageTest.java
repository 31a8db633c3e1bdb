package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aSurplusRowTellsThatThereIsANextPage() {
        assertThat(page(List.of(1, 2, 3), 2))
                .isEqualTo(new Page<>(List.of("1", "2"), Cursor.of("2").toString()));
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(page(List.of(1, 2), 2)).isEqualTo(new Page<>(List.of("1", "2"), (@Nullable String) null));
        assertThat(page(List.of(), 2)).isEqualTo(new Page<>(List.of(), (@Nullable String) null));
    }

    private static Page<String> page(List<Integer> found, int limit) {
        return Page.of(found, limit, String::valueOf, row -> Cursor.of(String.valueOf(row)));
    }
}
