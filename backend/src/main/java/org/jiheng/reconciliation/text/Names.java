package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether two names mean one project: by the words, never by position. */
public final class Names {

    static final int SURELY = 60;
    private static final int ALIKE = 90;
    private static final List<String> EMPTY_WORDS = List.of("项目", "经费", "资金", "年度", "专项", "支出", "工作", "预算");
    private static final int LONGEST = 200;
    private static final int HARDLY = 25;

    private Names() {}

    /** Without quotes, blanks and punctuation. */
    static String plain(String name) {
        var plain = new StringBuilder();
        for (var i = 0; i < Math.min(name.length(), LONGEST); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Without the words that come and go. */
    static String stem(String name) {
        var stem = plain(name);
        for (var year = 2010; year < 2040 && stem.contains("20"); year++) {
            stem = stem.replace(year + "年度", "").replace(year + "年", "").replace(String.valueOf(year), "");
        }
        for (var word : EMPTY_WORDS) {
            stem = stem.replace(word, "");
        }
        return stem.isEmpty() ? plain(name) : stem;
    }

    /** A name as it is compared, worked out once: a document compares each of its names with many others. */
    record Profile(String plain, String stem, int[] grams, int[] stemGrams) {

        static Profile of(String name) {
            var plain = Names.plain(name);
            var stem = Names.stem(name);
            return new Profile(plain, stem, Names.grams(plain), Names.grams(stem));
        }

        /** 0 to 100: how sure it is that both names mean one thing. */
        int likeness(Profile other) {
            if (plain.equals(other.plain)) {
                return 100;
            }
            var alike = dice(grams, other.grams);
            if (alike < HARDLY) {
                return alike / 2;
            }
            return (alike + (stem.equals(other.stem) ? 99 : dice(stemGrams, other.stemGrams))) / 2;
        }
    }

    /** Whether a reader would take them for two names. */
    public static boolean differ(String one, String other) {
        return likeness(one, other) < ALIKE && !stem(one).equals(stem(other));
    }

    static int likeness(String one, String other) {
        return Profile.of(one).likeness(Profile.of(other));
    }

    /** Each two characters that follow one another, sorted. */
    private static int[] grams(String name) {
        var grams = new int[Math.max(0, name.length() - 1)];
        for (var i = 0; i < grams.length; i++) {
            grams[i] = name.charAt(i) << 16 | name.charAt(i + 1);
        }
        Arrays.sort(grams);
        return grams;
    }

    private static int dice(int[] a, int[] b) {
        var shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            var order = Integer.compare(a[i], b[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return a.length == 0 || b.length == 0 ? 0 : 200 * shared / (a.length + b.length);
    }

    record Pair(int one, int other, int likeness) {}

    /** Who belongs to whom: the likest first, each once. */
    static List<Pair> pairs(List<String> ones, List<String> others) {
        if ((long) ones.size() * others.size() > 40_000) {
            return List.of();
        }
        var all = new ArrayList<Pair>();
        var left = ones.stream().map(Profile::of).toList();
        var right = others.stream().map(Profile::of).toList();
        for (var i = 0; i < left.size(); i++) {
            for (var j = 0; j < right.size(); j++) {
                var likeness = left.get(i).likeness(right.get(j));
                if (likeness >= SURELY - 15) {
                    all.add(new Pair(i, j, likeness));
                }
            }
        }
        all.sort((x, y) -> y.likeness() - x.likeness());
        var taken = new boolean[ones.size()];
        var given = new boolean[others.size()];
        var pairs = new ArrayList<Pair>();
        for (var pair : all) {
            if (!taken[pair.one()] && !given[pair.other()]) {
                taken[pair.one()] = true;
                given[pair.other()] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
