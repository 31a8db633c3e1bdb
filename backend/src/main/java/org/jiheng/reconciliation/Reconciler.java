package org.jiheng.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jiheng.shared.Refusal.Message;

/** Applies the rules to what was read. */
public final class Reconciler {

    private Reconciler() {}

    public static Reconciliation reconcile(Statements statements) {
        var verdicts = statements.relations().stream().map(Reconciler::judge).toList();
        var findings = Causes.group(verdicts).stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Reconciler::place))
                .toList();
        return new Reconciliation(
                findings,
                verdicts.stream().map(Verdict::check).filter(Objects::nonNull).toList());
    }

    private static int place(Finding finding) {
        return finding.facts().stream().mapToInt(f -> f.quote().start()).min().orElse(0);
    }

    /** What is not read beyond doubt asks a question at most. */
    static Verdict judge(Relation relation) {
        var verdict = judgeAsRead(relation);
        var finding = verdict.finding();
        return finding != null
                        && finding.severity() == Severity.ERROR
                        && !relation.facts().stream().allMatch(Fact::certain)
                ? new Verdict(verdict.check(), finding.asWarning(), verdict.gap())
                : verdict;
    }

    private static Verdict judgeAsRead(Relation relation) {
        if (relation instanceof Relation.Sum sum) {
            return SumRule.judge(sum);
        }
        if (relation instanceof Relation.Ratio ratio) {
            return RatioRule.judge(ratio);
        }
        if (relation instanceof Relation.Change change) {
            return ChangeRule.judge(change);
        }
        if (relation instanceof Relation.Same same) {
            return SameRule.judge(same);
        }
        if (relation instanceof Relation.Listed listed) {
            return ListedRule.judge(listed);
        }
        if (relation instanceof Relation.Graded graded) {
            return GradeRule.judge(graded);
        }
        if (relation instanceof Relation.AtMost bound) {
            return AtMostRule.judge(bound);
        }
        if (relation instanceof Relation.Indicator row) {
            return IndicatorRule.judge(row);
        }
        if (relation instanceof Relation.Execution execution) {
            return ExecutionScoreRule.judge(execution);
        }
        if (relation instanceof Relation.Written written) {
            return WritingRules.judge(written);
        }
        if (relation instanceof Relation.Product product) {
            return ProductRule.judge(product);
        }
        if (relation instanceof Relation.Observed observed) {
            var stated = observed.facts().isEmpty()
                    ? ""
                    : observed.facts().get(0).quote().text();
            return new Verdict(
                    new Check(observed.rule(), Outcome.VIOLATED, observed.facts()),
                    new Finding(
                            observed.rule(),
                            observed.severity(),
                            new Message(observed.key(), observed.arguments()),
                            new Message(observed.key() + ".why", observed.arguments()),
                            stated,
                            "",
                            observed.facts(),
                            List.of()),
                    null);
        }
        if (relation instanceof Relation.Looked looked) {
            return new Verdict(new Check(looked.rule(), looked.outcome(), looked.facts()), null, null);
        }
        throw new IllegalStateException("No rule for " + relation.getClass());
    }
}
