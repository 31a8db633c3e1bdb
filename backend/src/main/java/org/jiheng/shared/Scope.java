package org.jiheng.shared;

import java.util.List;

/** Where a right holds: in any of these areas. None: nowhere. */
public record Scope(List<Area> areas) {

    public static final Scope EVERYWHERE = new Scope(List.of(new Area("", "", Area.FIRST_YEAR, Area.LAST_YEAR)));

    public Scope {
        areas = List.copyOf(areas);
    }

    public boolean covers(Place place) {
        return areas.stream().anyMatch(area -> area.covers(place));
    }

    public boolean isEverywhere() {
        return areas.stream().anyMatch(Area::isEverywhere);
    }

    /**
     * A subtree of regions and a subtree of departments, both of them, in some years.
     *
     * @param region the digits that the codes of its regions begin with; empty: all
     * @param departmentPath what the paths of its departments begin with; empty: all
     */
    public record Area(String region, String departmentPath, int firstYear, int lastYear) {

        public static final int FIRST_YEAR = 2000;
        public static final int LAST_YEAR = 2100;

        boolean covers(Place place) {
            return place.regionCode().startsWith(region)
                    && place.departmentPath().startsWith(departmentPath)
                    && (place.fiscalYear() == null
                            || firstYear <= place.fiscalYear() && place.fiscalYear() <= lastYear);
        }

        boolean isEverywhere() {
            return region.isEmpty() && departmentPath.isEmpty() && firstYear <= FIRST_YEAR && lastYear >= LAST_YEAR;
        }

        /** Whether everything of {@code other} lies in here. */
        public boolean contains(Area other) {
            return other.region.startsWith(region)
                    && other.departmentPath.startsWith(departmentPath)
                    && firstYear <= other.firstYear
                    && other.lastYear <= lastYear;
        }
    }
}
