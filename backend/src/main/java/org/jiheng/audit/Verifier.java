package org.jiheng.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jiheng.shared.web.Canonical;
import org.jspecify.annotations.Nullable;

/** Computes chains again, row by row, and names the first place of each at which it is not what was written. */
final class Verifier {

    private final List<AuditFinding> findings = new ArrayList<>();
    /** By chain: the hashes that its events had when they were anchored. */
    private final Map<String, NavigableMap<Integer, String>> anchored = new HashMap<>();

    private int chains;
    private long events;
    private String anchorHash = Canonical.GENESIS;

    private @Nullable AuditHead head;
    private int last;
    private String hash = Canonical.GENESIS;
    private boolean broken;

    /** First the anchors, in their order; those behind a break count still: nobody could have made them fit. */
    void anchors(Collection<AuditAnchor> anchors, @Nullable AuditHead end) {
        int expected = 1;
        var sound = true;
        for (var anchor : anchors) {
            if (sound && anchor.sequence != expected) {
                sound = found(AuditHead.ANCHORS, expected, Damage.MISSING);
            } else if (sound && !anchor.hash.equals(Canonical.hash(anchorHash, anchor.text()))) {
                sound = found(AuditHead.ANCHORS, expected, Damage.CHANGED);
            }
            anchored.computeIfAbsent(anchor.chain, chain -> new TreeMap<>())
                    .put(anchor.chainSequence, anchor.chainHash);
            anchorHash = anchor.hash;
            expected++;
        }
        if (sound && end != null && end.sequence >= expected) {
            found(AuditHead.ANCHORS, expected, Damage.MISSING);
        } else if (sound && (end == null ? expected > 1 : !end.hash.equals(anchorHash))) {
            found(AuditHead.ANCHORS, expected - 1, Damage.END_CHANGED);
        }
    }

    /** The next event of a chain, {@code null} if it has none; chains one after another, each in its order. */
    void event(AuditHead of, @Nullable AuditEvent event) {
        if (head == null || !head.chain.equals(of.chain)) {
            endChain();
            head = of;
            chains++;
        }
        if (event == null) {
            return;
        }
        events++;
        if (broken) {
            return;
        }
        if (event.sequence != last + 1) {
            broken = !found(of.chain, last + 1, Damage.MISSING);
        } else if (!event.hash.equals(Canonical.hash(hash, event.text()))) {
            broken = !found(of.chain, event.sequence, Damage.CHANGED);
        } else if (!event.hash.equals(noted(of.chain).getOrDefault(event.sequence, event.hash))) {
            broken = !found(of.chain, event.sequence, Damage.REWRITTEN);
        }
        last = event.sequence;
        hash = event.hash;
    }

    /** A chain that has events and no end. */
    void headless(String chain) {
        anchored.remove(chain);
        found(chain, 1, Damage.END_CHANGED);
    }

    /** @param all whether all chains were looked at, so that one that was anchored and is not here is gone */
    void end(boolean all) {
        endChain();
        if (all) {
            anchored.keySet().forEach(chain -> found(chain, 1, Damage.MISSING));
        }
    }

    private void endChain() {
        if (head != null) {
            if (!broken) {
                checkEnd(head);
            }
            anchored.remove(head.chain);
        }
        head = null;
        last = 0;
        hash = Canonical.GENESIS;
        broken = false;
    }

    private void checkEnd(AuditHead end) {
        var noted = noted(end.chain);
        var lastNoted = noted.isEmpty() ? 0 : noted.lastKey();
        if (last < Math.max(end.sequence, lastNoted)) {
            found(end.chain, last + 1, Damage.MISSING);
        } else if (last != end.sequence || !hash.equals(end.hash)) {
            found(end.chain, last, Damage.END_CHANGED);
        }
    }

    private NavigableMap<Integer, String> noted(String chain) {
        return anchored.getOrDefault(chain, new TreeMap<>());
    }

    /** Always {@code false}: what was sound so far is not any more. */
    private boolean found(String chain, int sequence, Damage damage) {
        findings.add(new AuditFinding(chain, sequence, damage));
        return false;
    }

    AuditVerification result(int anchors) {
        return new AuditVerification(findings.isEmpty(), chains, events, anchors, anchorHash, List.copyOf(findings));
    }
}
