package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** An amount with what is said of it: by how much it changed, and what portion of something it is. */
final class Figure {

    /** What a change is told against. */
    enum Against {
        YEAR_BEFORE,
        PLAN
    }

    /**
     * A change.
     *
     * @param rate in percent; it or the difference may be missing
     * @param opposed whether the words of the two say opposite things
     */
    record Move(
            Against against,
            @Nullable Item difference,
            @Nullable Item rate,
            boolean up,
            boolean opposed) {

        /** Less than nothing for a decrease. */
        BigDecimal signed() {
            var value = Objects.requireNonNull(difference).fact().number();
            return up ? value : value.negate();
        }

        List<Fact> facts() {
            var facts = new ArrayList<Fact>();
            if (difference != null) {
                facts.add(difference.fact());
            }
            if (rate != null) {
                facts.add(rate.fact());
            }
            return facts;
        }
    }

    /**
     * What part of something it is, or how much of something it did.
     *
     * @param lead the words before the rate, back to the number before
     */
    record Portion(Item rate, String lead) {}

    final Passage passage;
    /** What it is about, as the words before it say; empty where they only compare. */
    final String name;

    /** Nothing where only the change is told. */
    final @Nullable Item level;

    /** Which of the text's figures it is. */
    final int index;

    final int depth;
    final int sentence;
    /** Where what is said of it begins. */
    final int end;

    final List<Item> priors = new ArrayList<>();
    final List<Move> moves = new ArrayList<>();
    final List<Portion> portions = new ArrayList<>();
    /** 与上年持平 */
    boolean still;

    private @Nullable Interval interval;
    /** Behind 其中, 分项 or a colon: what follows divides what stands before. */
    boolean divides;

    Figure(int index, Passage passage, String name, @Nullable Item level, Item at) {
        this.index = index;
        this.passage = passage;
        this.name = name;
        this.level = level;
        this.depth = at.depth();
        this.sentence = at.sentence();
        this.end = level == null ? at.mention().start() : at.mention().end();
    }

    @Nullable
    Move move(Against against) {
        return moves.stream().filter(m -> m.against() == against).findFirst().orElse(null);
    }

    /** The rate at which its plan was done. */
    @Nullable
    Item done() {
        return portions.stream()
                .filter(p -> p.lead().contains("预算")
                        || p.lead().contains("完成")
                        || p.lead().contains("进度"))
                .filter(p -> !p.lead().contains("占"))
                .map(Portion::rate)
                .findFirst()
                .orElse(null);
    }

    BigDecimal value() {
        return Objects.requireNonNull(level).fact().number();
    }

    Interval interval() {
        if (interval == null) {
            interval = Objects.requireNonNull(level).fact().amount().interval();
        }
        return interval;
    }
}
