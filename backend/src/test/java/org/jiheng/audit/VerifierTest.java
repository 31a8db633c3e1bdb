package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.web.Canonical;
import org.junit.jupiter.api.Test;

/** Whatever is done to a chain of whatever length, the first place at which it was done is named. */
class VerifierTest {

    private static final Instant AT = Instant.parse("2026-11-24T06:34:32.355421Z");
    private static final Origin SOMEBODY = new Origin(new UUID(1, 2), "张伟", "10.1.2.3", "trace");

    private final AuditHead head = head("621200000/2024/" + new UUID(3, 4));
    private final List<AuditEvent> events = new ArrayList<>();
    private final AuditHead last = head(AuditHead.ANCHORS);
    private final List<AuditAnchor> anchors = new ArrayList<>();

    @BeforeTry
    void anew() {
        events.clear();
        anchors.clear();
        head.moved(0, Canonical.GENESIS);
        last.moved(0, Canonical.GENESIS);
    }

    @Property(tries = 50)
    void aChainThatNobodyTouchedIsIntact(@ForAll @IntRange(max = 20) int length) {
        write(length);

        assertThat(verified()).isEqualTo(new AuditVerification(true, 1, length, 0, Canonical.GENESIS, List.of()));
    }

    @Property(tries = 50)
    void aChangedEventIsNamed(@ForAll @IntRange(min = 1, max = 20) int length, @ForAll @IntRange(max = 19) int place) {
        write(length);
        var event = events.get(place % length);
        event.content = event.content.replace('{', '[');

        assertThat(findings()).containsExactly(finding(event.sequence, Damage.CHANGED));
    }

    @Property(tries = 50)
    void aMissingEventIsNamed(@ForAll @IntRange(min = 1, max = 20) int length, @ForAll @IntRange(max = 19) int place) {
        write(length);
        var gone = events.remove(place % length);

        assertThat(findings()).containsExactly(finding(gone.sequence, Damage.MISSING));
    }

    @Property(tries = 50)
    void theFirstOfTwoSwappedEventsIsNamed(
            @ForAll @IntRange(min = 2, max = 20) int length, @ForAll @IntRange(max = 18) int place) {
        write(length);
        var one = events.get(place % (length - 1));
        var other = events.get(length - 1);
        var sequence = one.sequence;
        one.sequence = other.sequence;
        other.sequence = sequence;
        Collections.swap(events, events.indexOf(one), events.indexOf(other));

        assertThat(findings()).containsExactly(finding(sequence, Damage.CHANGED));
    }

    @Property(tries = 50)
    void aChainThatWasCutOffTogetherWithItsEndShowsAgainstAnAnchor(
            @ForAll @IntRange(min = 1, max = 20) int length, @ForAll @IntRange(max = 19) int kept) {
        write(length);
        anchor();
        while (events.size() > kept % length) {
            events.remove(events.size() - 1);
        }
        endAtLast();

        assertThat(findings()).containsExactly(finding(kept % length + 1, Damage.MISSING));
    }

    @Property(tries = 50)
    void aChainThatWasWrittenAnewShowsAgainstAnAnchor(@ForAll @IntRange(min = 2, max = 20) int length) {
        write(length - 1);
        anchor();
        events.clear();
        head.moved(0, Canonical.GENESIS);
        append("another");
        write(length - 1);

        assertThat(findings()).containsExactly(finding(length - 1, Damage.REWRITTEN));
    }

    @Test
    void aChainThatIsGoneShowsAgainstAnAnchorToWhoeverSeesEverything() {
        write(3);
        anchor();
        var verifier = new Verifier();
        verifier.anchors(anchors, last);

        verifier.end(true);

        assertThat(verifier.result(1).findings()).containsExactly(finding(1, Damage.MISSING));
    }

    @Test
    void anEndThatWasMovedIsNamed() {
        write(3);
        head.moved(2, head.hash);

        assertThat(findings()).containsExactly(finding(3, Damage.END_CHANGED));
    }

    @Test
    void anchorsAreAChainThemselves() {
        for (int i = 0; i < 3; i++) {
            write(1);
            anchor();
        }
        assertThat(verified()).isEqualTo(new AuditVerification(true, 1, 3, 3, anchors.get(2).hash, List.of()));

        var removed = anchors.remove(1);
        assertThat(findings()).containsExactly(new AuditFinding(AuditHead.ANCHORS, 2, Damage.MISSING));

        anchors.add(1, removed);
        removed.occurredAt = AT.plusSeconds(1);
        assertThat(findings()).containsExactly(new AuditFinding(AuditHead.ANCHORS, 2, Damage.CHANGED));

        removed.occurredAt = AT;
        anchors.remove(2);
        assertThat(findings()).containsExactly(new AuditFinding(AuditHead.ANCHORS, 3, Damage.MISSING));

        last.moved(2, Canonical.GENESIS);
        assertThat(findings()).containsExactly(new AuditFinding(AuditHead.ANCHORS, 2, Damage.END_CHANGED));
    }

    private void write(int count) {
        for (int i = 0; i < count; i++) {
            append("{\"number\":" + events.size() + "}");
        }
    }

    private void append(String content) {
        var deed = new Deed("project", new UUID(5, 6), "REVISED", content);
        var event = new AuditEvent(head, new DepartmentYear("621200000", 2024, new UUID(3, 4)), SOMEBODY, deed, AT);
        events.add(event);
        head.moved(event.sequence, event.hash);
    }

    private void anchor() {
        var anchor = new AuditAnchor(last, head, AT);
        anchors.add(anchor);
        last.moved(anchor.sequence, anchor.hash);
    }

    private void endAtLast() {
        if (events.isEmpty()) {
            head.moved(0, Canonical.GENESIS);
        } else {
            var end = events.get(events.size() - 1);
            head.moved(end.sequence, end.hash);
        }
    }

    private AuditVerification verified() {
        var verifier = new Verifier();
        verifier.anchors(anchors, last);
        if (events.isEmpty()) {
            verifier.event(head, null);
        }
        events.forEach(event -> verifier.event(head, event));
        verifier.end(true);
        return verifier.result(anchors.size());
    }

    private List<AuditFinding> findings() {
        var verification = verified();
        assertThat(verification.intact()).isEqualTo(verification.findings().isEmpty());
        return verification.findings();
    }

    private AuditFinding finding(int sequence, Damage damage) {
        return new AuditFinding(head.chain, sequence, damage);
    }

    private static AuditHead head(String chain) {
        var head = new AuditHead();
        head.chain = chain;
        head.hash = Canonical.GENESIS;
        return head;
    }
}
