package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Refusal.Violation;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aRefusalNamesItsKindAndItsSentence() {
        var refusal = new Refusal(ProblemType.NOT_FOUND, "department.not-found", 7);

        assertThat(refusal).hasMessage("NOT_FOUND: department.not-found");
        assertThat(refusal.type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal.detail()).isEqualTo(Message.of("department.not-found", 7));
        assertThat(refusal.violations()).isEmpty();
    }

    @Test
    void anInvalidInputNamesItsPlaces() {
        var refusal = Refusal.invalid("/rows/0/executed", "negative");

        assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(refusal.detail()).isNull();
        assertThat(refusal.violations())
                .containsExactly(new Violation("/rows/0/executed", null, new Message("negative", List.of())));
        assertThat(refusal).hasMessage("INVALID_INPUT " + refusal.violations());
    }

    @Test
    void nothingWrongIsNoRefusal() {
        assertThatCode(() -> Refusal.ifAny(List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Refusal.ifAny(List.of(Violation.at("/name", "not-blank"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-blank");
    }

    @Test
    void aKindHasItsStatusAndItsSlug() {
        assertThat(ProblemType.REVISION_STALE.status()).isEqualTo(412);
        assertThat(ProblemType.REVISION_STALE.slug()).isEqualTo("revision-stale");
    }
}
