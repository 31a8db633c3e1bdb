package org.jiheng.report.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jiheng.report.model.Worksheet;
import org.jiheng.shared.SheetNames;
import org.jspecify.annotations.Nullable;

/** Where the cells of a workbook stand, so that formulas find what they name on every sheet. */
final class XlsxPlaces {

    private static final Pattern NAMED = Pattern.compile("\\[([^\\[\\]]+)]");

    private final int head;
    private final List<String> names = new ArrayList<>();
    private final List<List<List<CellRangeAddress>>> regions = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    private record Place(int sheet, String address) {}

    /** @param head how many rows stand above those of a form */
    XlsxPlaces(List<Worksheet> sheets, int head) {
        this.head = head;
        var unique = new SheetNames();
        for (var sheet : sheets) {
            names.add(unique.of(sheet.name()));
            regions.add(laidOut(sheet, regions.size()));
        }
    }

    String name(int sheet) {
        return names.get(sheet);
    }

    CellRangeAddress region(int sheet, int row, int cell) {
        return regions.get(sheet).get(row).get(cell);
    }

    /** As a table lays its cells out: each in the first column that none reaches down into. */
    private List<List<CellRangeAddress>> laidOut(Worksheet sheet, int index) {
        var covered = new int[sheet.widths().size()];
        var laidOut = new ArrayList<List<CellRangeAddress>>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            var column = 0;
            var row = new ArrayList<CellRangeAddress>();
            for (var cell : sheet.rows().get(r).cells()) {
                while (covered[column] > r) {
                    column++;
                }
                var last = column + cell.colSpan() - 1;
                row.add(new CellRangeAddress(head + r, head + r + cell.rowSpan() - 1, column, last));
                if (cell.value().id() != null) {
                    var address = CellReference.convertNumToColString(column) + (head + r + 1);
                    places.putIfAbsent(cell.value().id(), new Place(index, address));
                }
                while (column <= last) {
                    covered[column] = r + cell.rowSpan();
                    column++;
                }
            }
            laidOut.add(row);
        }
        return laidOut;
    }

    /** The formula with addresses, on that sheet; nothing if a cell that it names is on none. */
    @Nullable
    String resolved(String formula, int sheet) {
        var found = NAMED.matcher(formula);
        var resolved = new StringBuilder();
        while (found.find()) {
            var place = places.get(found.group(1));
            if (place == null) {
                return null;
            }
            found.appendReplacement(resolved, Matcher.quoteReplacement(address(place, sheet)));
        }
        return found.appendTail(resolved).toString();
    }

    /** A cell of the same sheet; nothing if it has no place. */
    @Nullable
    String address(@Nullable String id) {
        var place = id == null ? null : places.get(id);
        return place == null ? null : place.address;
    }

    private String address(Place place, int sheet) {
        return place.sheet == sheet
                ? place.address
                : "'" + names.get(place.sheet).replace("'", "''") + "'!" + place.address;
    }
}
