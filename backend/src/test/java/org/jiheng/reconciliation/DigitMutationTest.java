package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Test;

/**
 * The first digit of each figure that a check held with is changed, one at a time: what was checked before has to be seen
 * now. What still agrees (an actual further above its target, more posts than staff) is among the changes.
 */
class DigitMutationTest {

    @Test
    void nearlyEveryChangeOfACheckedFigureIsFound() {
        var changed = 0;
        var found = 0;
        for (var name : Corpus.names()) {
            var text = Corpus.text(name);
            var statements = DocumentReader.read(text);
            var before = Reconciler.reconcile(statements);
            for (var fact : checked(before)) {
                changed++;
                found += signs(Corpus.reconcile(mutated(text, fact))).equals(signs(before)) ? 0 : 1;
            }
        }
        assertThat(changed).isGreaterThan(400);
        assertThat(found * 100).as("%d of %d", found, changed).isGreaterThanOrEqualTo(changed * 95);
    }

    private static List<Fact> checked(Reconciliation before) {
        var facts = new LinkedHashSet<Fact>();
        before.checks().stream()
                .filter(check ->
                        check.outcome() == Outcome.HELD && check.facts().size() > 1)
                .forEach(check -> facts.addAll(check.facts()));
        return facts.stream()
                .filter(fact -> fact.quantity() != null && digit(fact.quote().text()) >= 0)
                .toList();
    }

    private static int digit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    private static String mutated(String text, Fact fact) {
        var at = fact.quote().start() + digit(fact.quote().text());
        var next = text.charAt(at) == '9' ? '1' : (char) (text.charAt(at) + 1);
        return text.substring(0, at) + next + text.substring(at + 1);
    }

    private static List<String> signs(Reconciliation reconciliation) {
        return reconciliation.findings().stream()
                .map(f -> f.rule() + f.stated() + f.consequences().size())
                .toList();
    }
}
