package org.jiheng.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Finding;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Reconciler;
import org.jiheng.reconciliation.Reconciliation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;

/**
 * A finding in a year's data.
 *
 * @param key names it, whatever is edited elsewhere: its rule and the field that it is about
 * @param figures names the figures that contradict each other; with others it is another contradiction
 */
record FoundInYear(String key, String figures, Finding finding, List<FindingPlace> places, YearStatements year) {

    private static final int MOST_PLACES = 20;

    /** What these say is not that two statements differ, but that one cannot be read: no reason makes that good. */
    private static final Set<RuleId> TO_BE_MENDED = EnumSet.of(RuleId.R107);

    /** What was found in a year, by severity and place, and how often each rule held or could not be applied. */
    record All(List<FoundInYear> findings, Map<Outcome, Long> outcomes) {

        /** Errors that are neither mended nor, as they are now, explained. */
        long blocking(Map<String, String> explained) {
            return findings.stream()
                    .filter(found -> found.blocks()
                            && !(found.isExplainable() && found.figures().equals(explained.get(found.key()))))
                    .count();
        }
    }

    static All of(YearStatements year) {
        var reconciliation = Reconciler.reconcile(year.statements());
        return new All(
                findings(year, reconciliation),
                reconciliation.checks().stream()
                        .collect(Collectors.groupingBy(check -> check.outcome(), Collectors.counting())));
    }

    private static List<FoundInYear> findings(YearStatements year, Reconciliation reconciliation) {
        var times = new HashMap<String, Integer>();
        var found = new ArrayList<FoundInYear>();
        for (var finding : reconciliation.findings()) {
            var about = finding.facts().isEmpty()
                    ? ""
                    : identity(year, finding.facts().get(0));
            var time = times.merge(finding.rule() + about, 1, Integer::sum);
            found.add(new FoundInYear(
                    finding.rule() + "-" + hash(about + (time == 1 ? "" : "#" + time)),
                    hash(figures(finding)),
                    finding,
                    places(year, finding),
                    year));
        }
        found.sort(Comparator.comparing((FoundInYear one) -> one.finding().severity())
                .thenComparing(one -> one.places().isEmpty()
                        ? Integer.MAX_VALUE
                        : one.places().get(0).section().ordinal()));
        return List.copyOf(found);
    }

    /** It, or what follows from it, cannot stand beside what else is said. */
    boolean blocks() {
        return finding.severity() == Severity.ERROR
                || finding.consequences().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /** Whether the department may say why it stays. */
    boolean isExplainable() {
        return !TO_BE_MENDED.contains(finding.rule());
    }

    static List<FindingPlace> places(YearStatements year, Finding finding) {
        var places = new LinkedHashSet<FindingPlace>();
        finding.facts().forEach(fact -> places.addAll(year.places(fact)));
        return places.stream().limit(MOST_PLACES).toList();
    }

    /** The field of a fact; in a text, which of its figures is meant as well. */
    private static String identity(YearStatements year, Fact fact) {
        if (fact.id().startsWith("/")
                || year.places(fact).isEmpty()
                || fact.id().contains("/")) {
            return fact.id();
        }
        return year.places(fact).get(0).pointer() + "|" + fact.kind() + "|" + fact.subject() + "|" + fact.label();
    }

    private static String figures(Finding finding) {
        var arguments =
                finding.message().arguments().stream().map(String::valueOf).collect(Collectors.joining("|"));
        return finding.stated() + "|" + finding.computed() + "|" + arguments;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
