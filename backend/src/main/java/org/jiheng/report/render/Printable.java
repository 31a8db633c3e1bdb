package org.jiheng.report.render;

import java.util.regex.Pattern;

/** Text without what no document can hold. */
final class Printable {

    /** What XML 1.0 cannot hold, and halves of characters. */
    private static final Pattern NOT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final Pattern LINE = Pattern.compile("\\r\\n?|\\n");

    private Printable() {}

    static String of(String words) {
        return NOT.matcher(words).replaceAll("");
    }

    static String[] lines(String words) {
        return LINE.split(of(words), -1);
    }
}
