package org.jiheng.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jiheng.difference.DifferencesView.Edit;
import org.jiheng.difference.DifferencesView.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What was put into texts and taken out of them: by characters, by lines first where differences lie far apart, as a whole
 * where too much differs. One of these compares the texts of one answer, and spends no more work and room on all of them
 * together than an answer may cost.
 */
final class TextPieces {

    /** A number, a Latin word, or a character. */
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|[A-Za-z]+|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** What a common end must not begin with: the rest of a token that began before it. */
    private static final Pattern REST_OF_TOKEN = Pattern.compile("[\\uDC00-\\uDFFF]|[0-9A-Za-z.,]*");

    /** Of what differs of both texts together: the work grows with its square. */
    static final int MAX_TOKENS = 2_000;

    /** Squares of tokens: twenty texts that differ in everything. */
    private static final long MAX_WORK = 20L * MAX_TOKENS * MAX_TOKENS;

    /** Of both texts, of all texts together. */
    static final int MAX_CHARACTERS = 4 << 20;

    private long workLeft = MAX_WORK;
    private long charactersLeft = MAX_CHARACTERS;

    /** @return {@code null} where there is no room for it any more */
    @Nullable
    List<Piece> between(String before, String after) {
        var length = before.length() + after.length();
        if (length > charactersLeft) {
            return null;
        }
        charactersLeft -= length;
        var start = commonStart(before, after);
        var end = commonEnd(before, after, start);
        var pieces = new Pieces();
        pieces.equal(before.substring(0, start));
        middle(before.substring(start, before.length() - end), after.substring(start, after.length() - end), pieces);
        pieces.equal(before.substring(before.length() - end));
        return pieces.all();
    }

    private static int commonStart(String before, String after) {
        var one = TOKEN.matcher(before);
        var other = TOKEN.matcher(after);
        var start = 0;
        while (one.find()
                && other.find()
                && one.end() == other.end()
                && before.regionMatches(start, after, start, one.end() - start)) {
            start = one.end();
        }
        return start;
    }

    private static int commonEnd(String before, String after, int start) {
        var longest = Math.min(before.length(), after.length()) - start;
        var end = 0;
        while (end < longest && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end == longest) {
            return end;
        }
        var rest = REST_OF_TOKEN.matcher(before).region(before.length() - end, before.length());
        return rest.lookingAt() ? before.length() - rest.end() : end;
    }

    private void middle(String before, String after, Pieces pieces) {
        if (!compared(TOKEN, before, after, pieces, pieces::replaced)
                && !compared(LINE, before, after, pieces, (line, now) -> line(line, now, pieces))) {
            pieces.replaced(before, after);
        }
    }

    private void line(String before, String after, Pieces pieces) {
        if (!compared(TOKEN, before, after, pieces, pieces::replaced)) {
            pieces.replaced(before, after);
        }
    }

    /**
     * Compares two texts part by part.
     *
     * @param replaced takes what stands in each other's place
     * @return whether they are short enough for it
     */
    private boolean compared(
            Pattern split, String before, String after, Pieces pieces, BiConsumer<String, String> replaced) {
        var one = split(before, split);
        var other = split(after, split);
        var size = (long) one.size() + other.size();
        if (size > MAX_TOKENS || size * size > workLeft) {
            return false;
        }
        workLeft -= size * size;
        var at = 0;
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (var delta :
                DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var source = delta.getSource();
            // What was replaced may come in pieces: first what went, then what came.
            if (source.getPosition() > at) {
                replace(gone, come, replaced);
                pieces.equal(String.join("", one.subList(at, source.getPosition())));
            }
            gone.append(String.join("", source.getLines()));
            come.append(String.join("", delta.getTarget().getLines()));
            at = source.getPosition() + source.size();
        }
        replace(gone, come, replaced);
        pieces.equal(String.join("", one.subList(at, one.size())));
        return true;
    }

    private static void replace(StringBuilder gone, StringBuilder come, BiConsumer<String, String> replaced) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            replaced.accept(gone.toString(), come.toString());
            gone.setLength(0);
            come.setLength(0);
        }
    }

    /** One more than may be compared tells that there are too many. */
    private static List<String> split(String text, Pattern pattern) {
        var parts = new ArrayList<String>();
        var found = pattern.matcher(text);
        while (parts.size() <= MAX_TOKENS && found.find()) {
            parts.add(found.group());
        }
        return parts;
    }

    /** Between two equal pieces all that was taken out stands together, and then all that was put in. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder equal = new StringBuilder();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();

        void equal(String text) {
            if (!text.isEmpty()) {
                flush(deleted, Edit.DELETE);
                flush(inserted, Edit.INSERT);
                equal.append(text);
            }
        }

        void replaced(String before, String after) {
            if (!before.isEmpty() || !after.isEmpty()) {
                flush(equal, Edit.EQUAL);
                deleted.append(before);
                inserted.append(after);
            }
        }

        private void flush(StringBuilder text, Edit edit) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(edit, text.toString()));
                text.setLength(0);
            }
        }

        List<Piece> all() {
            flush(equal, Edit.EQUAL);
            flush(deleted, Edit.DELETE);
            flush(inserted, Edit.INSERT);
            return List.copyOf(pieces);
        }
    }
}
