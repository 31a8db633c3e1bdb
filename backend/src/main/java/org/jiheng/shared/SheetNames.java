package org.jiheng.shared;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the sheets of one workbook, made from whatever people call things: what a sheet may not be called is a space. */
public final class SheetNames {

    /** What a name of a sheet may be long. */
    private static final int LONGEST = 31;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]*/\\\\?:\\p{Cntrl}\\uFFFE\\uFFFF]|\\p{Cs}");

    /** Upper and lower case are one name. */
    private final Set<String> taken = new HashSet<>();

    /** A name that no other sheet has. */
    public String of(String text) {
        var safe = withoutQuotes(FORBIDDEN.matcher(text).replaceAll(" ").strip());
        var wished = safe.isEmpty() ? "-" : safe;
        var free = shortened(wished, LONGEST);
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            var suffix = "-" + i;
            free = shortened(wished, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    /** At its ends; inside it may have them. */
    private static String withoutQuotes(String text) {
        return text.replaceAll("^'+|'+$", "");
    }

    /** Never in the middle of a character. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return withoutQuotes(text.substring(0, end));
    }
}
