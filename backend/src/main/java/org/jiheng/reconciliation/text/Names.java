package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Whether a reader would take them for two names. */
    public static boolean differ(String one, String other) {
        return likeness(one, other) < ALIKE && !stem(one).equals(stem(other));
    }

    /** 0 to 100: how sure it is that both names mean one thing. */
    static int likeness(String one, String other) {
        var a = plain(one);
        var b = plain(other);
        if (a.equals(b)) {
            return 100;
        }
        var alike = dice(a, b);
        if (alike < HARDLY) {
            return alike / 2;
        }
        return (alike + (stem(one).equals(stem(other)) ? 99 : dice(stem(one), stem(other)))) / 2;
    }

    private static int dice(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return a.equals(b) ? 100 : 0;
        }
        Map<String, Integer> grams = new HashMap<>();
        for (var i = 0; i + 2 <= a.length(); i++) {
            grams.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        var shared = 0;
        for (var i = 0; i + 2 <= b.length(); i++) {
            var gram = b.substring(i, i + 2);
            var left = grams.getOrDefault(gram, 0);
            if (left > 0) {
                grams.put(gram, left - 1);
                shared++;
            }
        }
        return 200 * shared / (a.length() + b.length() - 2);
    }

    record Pair(int one, int other, int likeness) {}

    /** Who belongs to whom: the likest first, each once. */
    static List<Pair> pairs(List<String> ones, List<String> others) {
        if ((long) ones.size() * others.size() > 40_000) {
            return List.of();
        }
        var all = new ArrayList<Pair>();
        for (var i = 0; i < ones.size(); i++) {
            for (var j = 0; j < others.size(); j++) {
                var likeness = likeness(ones.get(i), others.get(j));
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
