package org.jiheng.reconciliation.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words beside a figure; what they tell is worked out when it is first asked for, and once. */
final class Wording {

    private final String label;
    private final String before;
    private final String behind;

    private long scopes = -1;
    private long aspects = -1;
    private @Nullable Set<String> pairs;
    private @Nullable Set<String> pairsAround;

    /**
     * @param label what joins it to its number left out
     * @param before what stands before the colon or the parenthesis in front of it, or the head of its column
     * @param behind what is counted, where the number stands before it
     */
    Wording(String label, String before, String behind) {
        this.label = label;
        this.before = before;
        this.behind = behind;
    }

    String label() {
        return label;
    }

    String before() {
        return before;
    }

    String behind() {
        return behind;
    }

    /** A bit for each of the scopes that the label or what stands before it speaks of. */
    long scopes() {
        if (scopes < 0) {
            scopes = bits(Likeness.SCOPES);
        }
        return scopes;
    }

    /** A bit for each of the aspects. */
    long aspects() {
        if (aspects < 0) {
            aspects = bits(Likeness.ASPECTS);
        }
        return aspects;
    }

    private long bits(List<List<String>> kinds) {
        var bits = 0L;
        for (var i = 0; i < kinds.size(); i++) {
            for (var word : kinds.get(i)) {
                if (label.contains(word) || before.contains(word)) {
                    bits |= 1L << i;
                    break;
                }
            }
        }
        return bits;
    }

    /** The pairs of neighbouring letters of the label. */
    Set<String> pairs() {
        if (pairs == null) {
            pairs = pairs(label);
        }
        return pairs;
    }

    /** Those of the label and of what is counted. */
    Set<String> pairsAround() {
        if (pairsAround == null) {
            pairsAround = pairs(label + " " + behind);
        }
        return pairsAround;
    }

    static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < text.length(); i++) {
            var one = text.charAt(i);
            var next = text.charAt(i + 1);
            if (one != ' ' && next != ' ' && !Mentions.isDigit(one) && !Mentions.isDigit(next)) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
