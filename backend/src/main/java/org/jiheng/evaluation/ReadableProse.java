package org.jiheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.evaluation.Prose.Kind;
import org.jiheng.evaluation.Prose.Piece;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A text as it reads with a year's figures in it. The report, the rules and the public pages read the same: whatever shows
 * a reference takes it from here.
 */
public record ReadableProse(List<Run> runs) {

    /**
     * A stretch of it.
     *
     * @param text as it is printed; what stands for no figure is said in its place
     * @param figureId the figure that it shows; {@code null} for words
     * @param piece what is written there
     */
    public record Run(String text, @Nullable String figureId, Piece piece) {

        /** Whether a reference is written here that stands for no figure. */
        public boolean isBroken() {
            return figureId == null && piece.kind() != Kind.WORDS;
        }
    }

    /** Where something stands in the text as it is written, in UTF-16 units. */
    public record Span(int start, int end) {}

    /** @param figures those of the year by their ids */
    public static ReadableProse of(String text, Map<String, Figure> figures) {
        var runs = new ArrayList<Run>();
        for (var piece : Prose.of(text).pieces()) {
            runs.add(
                    switch (piece.kind()) {
                        case WORDS -> new Run(piece.source(), null, piece);
                        case STRAY -> new Run(said("report.reference-stray"), null, piece);
                        case REFERENCE -> reference(piece, figures.get(piece.figureId()));
                    });
        }
        return new ReadableProse(List.copyOf(runs));
    }

    private static Run reference(Piece piece, @Nullable Figure figure) {
        return figure == null
                ? new Run(said("report.reference-gone", piece.figureId()), null, piece)
                : new Run(PrintedFigure.inText(figure), figure.id(), piece);
    }

    /** The report is Chinese, whoever reads it. */
    private static String said(String key, Object... arguments) {
        return Messages.of(Locale.SIMPLIFIED_CHINESE, Message.of(key, arguments));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Where a stretch of {@link #text} is written; of a figure, or of a part of one, it is the whole reference. */
    public Span written(int from, int to) {
        var start = -1;
        var end = 0;
        var at = 0;
        for (var run : runs) {
            var next = at + run.text().length();
            if (next > from && at < to) {
                var isWords = run.piece().kind() == Kind.WORDS;
                if (start < 0) {
                    start = run.piece().start() + (isWords ? Math.max(0, from - at) : 0);
                }
                end = isWords
                        ? run.piece().start() + Math.min(to, next) - at
                        : run.piece().end();
            }
            at = next;
        }
        return new Span(Math.max(0, start), end);
    }
}
