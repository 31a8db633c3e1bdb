package org.jiheng.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A filtered list that is read page by page from where the last page ended, so that page 900 costs what page 1 does.
 * Clauses are ours and constant; values are always bound.
 */
public final class Keyset {

    private static final Pattern NAME = Pattern.compile(":([A-Za-z]+)");

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds {@code clause}, which names one parameter such as {@code :year}, unless there is nothing to compare with. */
    public Keyset where(String clause, @Nullable Object value) {
        if (value != null) {
            var name = NAME.matcher(clause);
            if (!name.find()) {
                throw new IllegalArgumentException("The clause names no parameter: " + clause);
            }
            clauses.add(clause);
            values.put(name.group(1), value);
        }
        return this;
    }

    /** Adds a clause that needs no value. */
    public Keyset always(String clause) {
        clauses.add(clause);
        return this;
    }

    /** Adds a clause that names several parameters. */
    public Keyset always(String clause, Map<String, Object> bound) {
        values.putAll(bound);
        return always(clause);
    }

    /** Keeps a list of departments' years, or of what belongs to one, to a scope. */
    public Keyset within(Scope scope) {
        if (!scope.isEverywhere()) {
            clauses.add(condition(scope, "departmentId", "fiscalYear", values));
        }
        return this;
    }

    /** Keeps a list of departments to a scope. */
    public Keyset departmentsWithin(Scope scope) {
        if (!scope.isEverywhere()) {
            clauses.add(areas(scope, "", null, "", values));
        }
        return this;
    }

    /**
     * Keeps a list of what belongs to a region, or to the whole country, and to no department to a scope.
     *
     * @param otherwise what is listed wherever it belongs
     */
    public Keyset regionsWithin(Scope scope, String otherwise) {
        var listed = new ArrayList<>(List.of(otherwise));
        for (var area : scope.areas()) {
            if (area.departmentPath().isEmpty()) {
                var name = "area" + listed.size();
                listed.add("coalesce(regionCode, '') like :" + name);
                values.put(name, area.region() + "%");
            }
        }
        clauses.add("(" + String.join(" or ", listed) + ")");
        return this;
    }

    /**
     * A scope as a condition of a query.
     *
     * @param department the expression that is the department's id
     * @param year the expression that is the fiscal year
     * @param bound takes the values that the condition names
     */
    public static String condition(Scope scope, String department, String year, Map<String, Object> bound) {
        return condition(scope, department, year, "", bound);
    }

    /**
     * One of several scopes in a query.
     *
     * @param own what the names of its values begin with
     */
    public static String condition(Scope scope, String department, String year, String own, Map<String, Object> bound) {
        return "exists (select 1 from Department place where place.id = " + department + " and "
                + areas(scope, "place.", year, own, bound) + ")";
    }

    private static String areas(
            Scope scope, String place, @Nullable String year, String own, Map<String, Object> bound) {
        if (scope.areas().isEmpty()) {
            return "1 = 0";
        }
        var areas = new ArrayList<String>();
        for (int i = 0; i < scope.areas().size(); i++) {
            var area = scope.areas().get(i);
            var number = own + i;
            bound.put("region" + number, area.region() + "%");
            bound.put("path" + number, area.departmentPath() + "%");
            var within = place + "regionCode like :region" + number + " and " + place + "path like :path" + number;
            if (year != null) {
                bound.put("first" + number, area.firstYear());
                bound.put("last" + number, area.lastYear());
                within += " and " + year + " between :first" + number + " and :last" + number;
            }
            areas.add(within);
        }
        return "(" + String.join(" or ", areas) + ")";
    }

    /**
     * Goes on after a row, in the order of two keys of which the second is unique.
     *
     * @param row the row's keys; {@code null} on the first page
     */
    public Keyset after(String first, String second, boolean descending, @Nullable Object @Nullable [] row) {
        if (row != null) {
            var past = descending ? "<" : ">";
            clauses.add("(" + first + " " + past + " :afterFirst or (" + first + " = :afterFirst and " + second
                    + " > :afterSecond))");
            this.values.put("afterFirst", Objects.requireNonNull(row[0]));
            this.values.put("afterSecond", Objects.requireNonNull(row[1]));
        }
        return this;
    }

    /** One row more than {@code limit}, if there is one: the surplus tells that there is a next page. */
    public <E, I> List<E> list(PanacheRepositoryBase<E, I> repository, String order, int limit) {
        var where = clauses.isEmpty() ? "" : "where " + String.join(" and ", clauses) + " ";
        return repository
                .find(where + "order by " + order, values)
                .page(0, limit + 1)
                .list();
    }
}
