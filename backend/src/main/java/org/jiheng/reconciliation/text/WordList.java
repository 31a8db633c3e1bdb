package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for together: whether one of them stands in a text, begins or ends it. A text is gone through once
 * however many words there are; nearly every character is ruled out by a bit.
 */
final class WordList {

    private static final int BITS = 63;

    private final List<String> words;
    private final Ends firsts;
    private final Ends lasts;

    private WordList(List<String> words) {
        this.words = words;
        this.firsts = new Ends(words, true);
        this.lasts = new Ends(words, false);
    }

    static WordList of(String... words) {
        return new WordList(List.of(words));
    }

    static WordList of(List<String> words) {
        return new WordList(List.copyOf(words));
    }

    List<String> words() {
        return words;
    }

    boolean isIn(String text) {
        for (var i = 0; i < text.length(); i++) {
            for (var word : firsts.of(text.charAt(i))) {
                if (text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the last of them begins that stands in a text, or -1. */
    int last(String text) {
        return words.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }

    boolean begins(String text) {
        return at(text, 0) != null;
    }

    boolean ends(String text) {
        return ending(text) != null;
    }

    /** The longest word that stands at a place of the text. */
    @Nullable
    String at(String text, int place) {
        if (place < text.length()) {
            for (var word : firsts.of(text.charAt(place))) {
                if (text.startsWith(word, place)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The longest word with which the text ends. */
    @Nullable
    String ending(String text) {
        return before(text, text.length());
    }

    /** The longest word that ends at a place of the text. */
    @Nullable
    String before(String text, int place) {
        if (place > 0) {
            for (var word : lasts.of(text.charAt(place - 1))) {
                if (text.startsWith(word, place - word.length())) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The words by the character at one of their ends, longer ones first. */
    private static final class Ends {

        private static final String[] NONE = {};

        private final char[] characters;
        private final String[][] words;
        private final long bits;

        Ends(List<String> all, boolean first) {
            var by = new TreeMap<Character, List<String>>();
            for (var word : all) {
                by.computeIfAbsent(word.charAt(first ? 0 : word.length() - 1), c -> new ArrayList<>())
                        .add(word);
            }
            characters = new char[by.size()];
            words = new String[by.size()][];
            var seen = 0L;
            var i = 0;
            for (var entry : by.entrySet()) {
                characters[i] = entry.getKey();
                words[i++] = entry.getValue().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toArray(String[]::new);
                seen |= 1L << (entry.getKey() & BITS);
            }
            bits = seen;
        }

        String[] of(char c) {
            if ((bits >>> (c & BITS) & 1) == 0) {
                return NONE;
            }
            var at = Arrays.binarySearch(characters, c);
            return at < 0 ? NONE : words[at];
        }
    }
}
