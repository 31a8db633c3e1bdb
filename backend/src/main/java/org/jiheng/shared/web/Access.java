package org.jiheng.shared.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Locator;
import org.jiheng.shared.Place;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Reach;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

/**
 * May this caller do this here? What one may not see is answered like what is not there; what one may see and not do is
 * refused. The address is checked at the door; what a body refers to is checked by its resource.
 */
@ApplicationScoped
public class Access {

    private static final String DEPARTMENTS = "departments";
    private static final Set<Right> BOUND_TO_NO_PLACE = EnumSet.of(Right.ANYONE, Right.KNOWN, Right.SELF);

    private final Caller caller;
    private final Credentials credentials;
    private final Map<String, Locator> locators;
    private final Map<String, Reach> reaches;

    Access(Caller caller, Credentials credentials, @All List<Locator> locators, @All List<Reach> reaches) {
        this.caller = caller;
        this.credentials = credentials;
        this.reaches = reaches.stream().collect(Collectors.toMap(Reach::collection, Function.identity()));
        this.locators = locators.stream().collect(Collectors.toMap(Locator::collection, Function.identity()));
    }

    /** @throws Refusal if the caller could not do this to anything */
    void requireRight(@Nullable Requires requires) {
        if (requires == null) {
            throw new Refusal(ProblemType.FORBIDDEN, "problem.forbidden.detail");
        }
        if (requires.value() == Right.ANYONE) {
            if (credentials.isForeignPages()) {
                throw new Refusal(ProblemType.FORBIDDEN, "csrf.refused");
            }
            return;
        }
        if (!caller.isKnown()) {
            throw new Refusal(ProblemType.UNAUTHENTICATED, "problem.unauthenticated.detail");
        }
        if (!credentials.isOurPages()) {
            throw new Refusal(ProblemType.FORBIDDEN, "csrf.refused");
        }
        if (caller.mustChangePassword() && requires.value() != Right.SELF) {
            throw new Refusal(ProblemType.PASSWORD_CHANGE_REQUIRED, "problem.password-change-required.detail");
        }
        if (requires.value() != Right.KNOWN && !caller.may(requires.value())) {
            throw new Refusal(ProblemType.FORBIDDEN, "problem.forbidden.detail");
        }
    }

    /**
     * The thing that the address, or an item of a batch, names.
     *
     * @throws Refusal {@link ProblemType#NOT_FOUND} as for a thing that is not there, if the caller may not see it;
     *     {@link ProblemType#FORBIDDEN} if the caller may not do this to it
     */
    public void requireRight(Right right, String collection, UUID id) {
        if (BOUND_TO_NO_PLACE.contains(right)) {
            return;
        }
        var reach = reaches.get(collection);
        if (reach != null && !reach.includes(id)) {
            throw reach.missing(id);
        }
        var locator = locators.get(collection);
        if (locator == null) {
            return;
        }
        var place = locator.placeOf(id).filter(this::isVisible).orElseThrow(() -> locator.missing(id));
        requireRight(right, place);
    }

    /**
     * The department that a body refers to. An id that is none is left to the service, which says all that is wrong.
     *
     * @param pointer where in the body it stands
     * @throws Refusal {@link ProblemType#INVALID_INPUT} as for an id that is none, if the caller may not see it
     */
    public void require(Right right, String pointer, UUID departmentId, @Nullable Integer fiscalYear) {
        Objects.requireNonNull(locators.get(DEPARTMENTS)).placeOf(departmentId).ifPresent(department -> {
            if (!isVisible(department)) {
                throw Refusal.invalid(pointer, "unknown-reference");
            }
            requireRight(right, new Place(department.regionCode(), department.departmentPath(), fiscalYear));
        });
    }

    /** @throws Refusal {@link ProblemType#FORBIDDEN} if the caller may not do this there */
    public void requireRight(Right right, Place place) {
        if (!caller.may(right, place)) {
            throw new Refusal(ProblemType.FORBIDDEN, "problem.forbidden.detail");
        }
    }

    /** A department is seen by whoever may see the tree there; what has a year, by whoever may read that year. */
    private boolean isVisible(Place place) {
        return caller.may(place.fiscalYear() == null ? Right.READ_TREE : Right.READ, place);
    }
}
