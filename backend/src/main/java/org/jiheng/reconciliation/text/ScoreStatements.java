package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/** 产出指标得48.40分, “预算调整率”指标扣1.5分: what the text says of the scores, against the rows of the form. */
final class ScoreStatements {

    private static final int LONGEST_NAME = 30;
    private static final int SHORTEST_NAME = 4;

    private final Form form;
    private final FactBook book;

    private ScoreStatements(Form form, FactBook book) {
        this.form = form;
        this.book = book;
    }

    /** Only where there is one form is it clear whose scores are told. */
    static void relate(List<Form> forms, Collection<Passage> passages, FactBook book) {
        var filled = forms.stream().filter(form -> !form.rows.isEmpty()).toList();
        if (filled.size() == 1 && !filled.get(0).unread) {
            var scores = new ScoreStatements(filled.get(0), book);
            passages.forEach(scores::read);
        }
    }

    private void read(Passage passage) {
        for (var i = 0; i < passage.items().size(); i++) {
            var item = passage.items().get(i);
            if (item.mention().measure() != Measure.POINTS || !item.mention().isPlain() || item.prior()) {
                continue;
            }
            var words = words(passage, item);
            var role = words.endsWith("扣") || words.endsWith("扣分") || words.endsWith("扣减") || words.endsWith("失分")
                    ? -1
                    : words.endsWith("得") || words.endsWith("得分") ? 1 : 0;
            if (words.equals("得") && i > 0) {
                // 产出指标50分，得48.40分: named with its points.
                words = words(passage, passage.items().get(i - 1)) + words;
            }
            if (role != 0) {
                relate(words, role > 0, item);
            }
        }
    }

    /** Back to the last stop. */
    private static String words(Passage passage, Item item) {
        var value = passage.value();
        var end = item.mention().start();
        var start = end;
        while (start > 0 && end - start < LONGEST_NAME && "，。；：、（）".indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        return value.substring(start, end);
    }

    private void relate(String words, boolean got, Item item) {
        var rows = form.rows.stream()
                .filter(row -> row.score() != null
                        && row.name().length() >= SHORTEST_NAME
                        && !row.name().equals(row.block())
                        && words.contains(row.name()))
                .toList();
        if (rows.size() == 1) {
            row(rows.get(0), got, item.fact());
        } else if (rows.isEmpty() && got) {
            block(words, item.fact());
        }
    }

    private void row(Form.Row row, boolean got, Fact stated) {
        var score = Objects.requireNonNull(row.score());
        if (got) {
            book.relate(new Relation.Same(RuleId.R123, Severity.ERROR, List.of(stated, score)));
        } else if (stated.number().compareTo(row.points().number().subtract(score.number())) >= 0) {
            // Less may be one of several deductions.
            book.relate(new Relation.Sum(RuleId.R77, Severity.ERROR, row.points(), List.of(score, stated), true));
        }
    }

    private void block(String words, Fact stated) {
        var name = words.startsWith("其中") ? words.substring(2) : words;
        var kind = form.rows.stream()
                .map(row -> bare(row.block()))
                .filter(block -> block.length() > 1 && name.startsWith(block))
                .findFirst();
        if (kind.isEmpty()) {
            return;
        }
        var scores = new ArrayList<Fact>();
        var more = new ArrayList<Fact>();
        for (var row : form.rows) {
            if (row.score() == null) {
                return;
            }
            (bare(row.block()).equals(kind.get()) ? scores : more).add(row.score());
        }
        if (scores.isEmpty() || isOfMore(stated, scores, more)) {
            return;
        }
        book.relate(
                scores.size() == 1
                        ? new Relation.Same(RuleId.R123, Severity.ERROR, List.of(stated, scores.get(0)))
                        : new Relation.Sum(RuleId.R123, Severity.ERROR, stated, scores, true));
    }

    /** 效益 may be told with 满意度, or 产出 with 成本. */
    private boolean isOfMore(Fact stated, List<Fact> scores, List<Fact> others) {
        var rest = stated.number().subtract(Fact.total(scores));
        if (rest.signum() <= 0) {
            return false;
        }
        for (var name : form.rows.stream().map(Form.Row::block).distinct().toList()) {
            var block = form.rows.stream()
                    .filter(row -> row.block().equals(name) && others.contains(row.score()))
                    .map(row -> Objects.requireNonNull(row.score()))
                    .toList();
            if (!block.isEmpty() && Fact.total(block).compareTo(rest) == 0) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String block) {
        var open = block.indexOf('（');
        var name = open > 0 ? block.substring(0, open) : block;
        return name.endsWith("指标") ? name.substring(0, name.length() - 2) : name;
    }
}
