package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years as they are written: 2024年, 2024年度; not part of a longer number. */
final class Years {

    record Found(int year, int start, int end) {}

    private Years() {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        for (var i = 0; i + 4 < text.length(); i++) {
            if (text.charAt(i) == '2'
                    && text.charAt(i + 1) == '0'
                    && Mentions.isDigit(text.charAt(i + 2))
                    && Mentions.isDigit(text.charAt(i + 3))
                    && (i == 0
                            || !Mentions.isDigit(text.charAt(i - 1))
                                    && text.charAt(i - 1) != '.'
                                    && text.charAt(i - 1) != '〔')) {
                var next = text.charAt(i + 4);
                if (next == '年' || next == '度') {
                    found.add(new Found(Integer.parseInt(text.substring(i, i + 4)), i, i + 5));
                }
            }
        }
        return found;
    }

    /** The last year of a text. */
    static @Nullable Integer last(String text) {
        var all = in(text);
        return all.isEmpty() ? null : all.get(all.size() - 1).year();
    }
}
