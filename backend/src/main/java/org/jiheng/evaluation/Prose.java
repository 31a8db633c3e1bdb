package org.jiheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A text that people write, with references to figures in it: {@code ⟦expenditure:AMOUNT⟧} stands for what that figure is
 * at the time of reading. Every text can be read, in one pass; what is no complete reference is kept, and known as such.
 *
 * @param pieces in order; their sources one behind the other are the text
 */
public record Prose(List<Piece> pieces) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /** No figure's id is longer. */
    private static final int LONGEST_ID = 200;

    public enum Kind {
        WORDS,
        REFERENCE,
        /** A mark that does not belong to a reference. */
        STRAY
    }

    /**
     * A stretch of the text.
     *
     * @param source as it is written
     * @param start where it begins in the text, in UTF-16 units
     */
    public record Piece(Kind kind, String source, int start) {

        public int end() {
            return start + source.length();
        }

        /** Which figure is meant, be it there or not. */
        public String figureId() {
            if (kind != Kind.REFERENCE) {
                throw new IllegalStateException("No reference: " + source);
            }
            return source.substring(1, source.length() - 1);
        }
    }

    public static Prose of(String text) {
        var pieces = new ArrayList<Piece>();
        var words = 0;
        var at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c != OPEN && c != CLOSE) {
                at++;
                continue;
            }
            if (at > words) {
                pieces.add(new Piece(Kind.WORDS, text.substring(words, at), words));
            }
            var end = c == OPEN ? end(text, at) : -1;
            var kind = end < 0 ? Kind.STRAY : Kind.REFERENCE;
            var next = end < 0 ? at + 1 : end;
            pieces.add(new Piece(kind, text.substring(at, next), at));
            at = next;
            words = next;
        }
        if (at > words) {
            pieces.add(new Piece(Kind.WORDS, text.substring(words), words));
        }
        return new Prose(List.copyOf(pieces));
    }

    /** Behind the mark that closes; −1 if none does, in this line and near enough. */
    private static int end(String text, int open) {
        var limit = Math.min(text.length(), open + LONGEST_ID + 2);
        for (var i = open + 1; i < limit; i++) {
            var c = text.charAt(i);
            if (c == CLOSE) {
                return i > open + 1 ? i + 1 : -1;
            }
            if (c == OPEN || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                return -1;
            }
        }
        return -1;
    }

    /** How a figure is referred to. */
    public static String reference(String figureId) {
        return OPEN + figureId + CLOSE;
    }

    /** The text with something else in place of its references. */
    public String with(UnaryOperator<String> instead) {
        return pieces.stream()
                .map(piece -> piece.kind() == Kind.REFERENCE ? instead.apply(piece.figureId()) : piece.source())
                .collect(Collectors.joining());
    }

    /** The text as it is written. */
    public String source() {
        return pieces.stream().map(Piece::source).collect(Collectors.joining());
    }
}
