package org.jiheng.audit;

import java.util.Map;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Right;
import org.jiheng.shared.Scope;
import org.jiheng.shared.persistence.Keyset;

/**
 * Which chains somebody may see.
 *
 * @param years whose years
 * @param central whether the chains of no department, too: those of the accounts and of the master data
 */
record Visible(Scope years, boolean central) {

    /** The chain of one year, which the door has already allowed. */
    static final Visible YEARS = new Visible(Scope.EVERYWHERE, false);

    /**
     * Of somebody who may audit: the years that they read, and the central chains if they give accounts away or audit
     * everywhere.
     */
    static Visible to(Caller caller) {
        return new Visible(
                caller.scope(Right.READ),
                caller.may(Right.MANAGE_ACCOUNTS) || caller.scope(Right.AUDIT).isEverywhere());
    }

    boolean isEverything() {
        return central && years.isEverywhere();
    }

    /** The same as a condition of a query on what {@code alias} names; {@code bound} takes the values. */
    String condition(String alias, Map<String, Object> bound) {
        var ofYears = years.isEverywhere()
                ? alias + ".departmentId is not null"
                : Keyset.condition(years, alias + ".departmentId", alias + ".fiscalYear", bound);
        return central ? "(" + ofYears + " or " + alias + ".departmentId is null)" : ofYears;
    }
}
