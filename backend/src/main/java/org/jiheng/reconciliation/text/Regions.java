package org.jiheng.reconciliation.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place that a department's name begins with: 甘肃省陇南市武都区 of 中共甘肃省陇南市武都区委办公室. Places are known by the
 * word that they end with, so that no list of them need be kept; 市场 and 社区 are none.
 */
final class Regions {

    private record Level(List<String> ends, int longest) {}

    /** Province, prefecture, county, township. */
    private static final List<Level> LEVELS = List.of(
            new Level(List.of("省", "自治区", "特别行政区"), 8),
            new Level(List.of("自治州", "地区", "市", "州", "盟"), 11),
            new Level(List.of("自治县", "自治旗", "县", "区", "旗", "市"), 12),
            new Level(List.of("街道", "镇", "乡"), 8));

    private static final List<String> BEFORE = List.of("中国共产党", "中共", "关于", "附件", "：", "（", " ");
    /** What follows the end of a place's name where it is none, and what a place is not. */
    private static final List<String> NO_PLACE_BEHIND =
            List.of("市场", "市政", "市容", "市民", "州市", "区域", "区块", "县域", "镇域", "乡村", "乡镇");

    private static final List<String> NO_PLACE = List.of(
            "社区", "园区", "校区", "景区", "辖区", "灌区", "林区", "城市", "城区", "城乡", "全市", "全县", "全区", "城镇", "我市", "我县", "我区", "本市",
            "本县", "本区");

    private Regions() {}

    /** Nothing where the name begins with no place. */
    static @Nullable String of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var start = 0;
        for (var again = true; again; ) {
            again = false;
            for (var word : BEFORE) {
                if (name.startsWith(word, start)) {
                    start += word.length();
                    again = true;
                }
            }
        }
        var end = start;
        for (var level : LEVELS) {
            end = end(name, end, level);
        }
        return end > start && !NO_PLACE.contains(name.substring(start, end)) ? name.substring(start, end) : null;
    }

    private static int end(String name, int start, Level level) {
        var nearest = -1;
        for (var word : level.ends()) {
            var at = name.indexOf(word, start + 1);
            if (at > start
                    && at + word.length() - start <= level.longest()
                    && (nearest < 0 || at + word.length() < nearest)
                    && isPlace(name, start, at, word)) {
                nearest = at + word.length();
            }
        }
        return nearest < 0 ? start : nearest;
    }

    private static boolean isPlace(String name, int start, int at, String word) {
        for (var i = start; i < at; i++) {
            if (!Character.isIdeographic(name.charAt(i))) {
                return false;
            }
        }
        var last = at + word.length() - 1;
        return NO_PLACE_BEHIND.stream().noneMatch(w -> name.startsWith(w, last))
                && NO_PLACE.stream()
                        .noneMatch(w -> name.startsWith(w, last - 1) && !(w.equals("城区") && last - 1 > start));
    }
}
