package org.jiheng.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiheng.shared.Right;
import org.jiheng.shared.Scope;
import org.jiheng.shared.Scope.Area;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or something, that may enter, and where each right holds.
 *
 * @param person who is logged in; {@code null}: a machine client
 */
record Known(
        UUID id,
        String name,
        Map<Right, Scope> scopes,
        @Nullable SessionView person) {

    static final Scope NOWHERE = new Scope(List.of());

    static Known person(SessionView view, List<HeldRole> roles) {
        var areas = new EnumMap<Right, List<Area>>(Right.class);
        for (var held : roles) {
            held.role()
                    .rights()
                    .forEach(right ->
                            areas.computeIfAbsent(right, r -> new ArrayList<>()).add(held.area()));
        }
        var scopes = new EnumMap<Right, Scope>(Right.class);
        areas.forEach((right, held) -> scopes.put(right, new Scope(held)));
        scopes.put(Right.SELF, Scope.EVERYWHERE);
        return new Known(view.accountId(), view.displayName(), scopes, view);
    }

    static Known machine(ApiClient client, Set<MachineScope> held, List<Area> areas) {
        var scopes = new EnumMap<Right, Scope>(Right.class);
        held.forEach(scope -> scopes.put(scope.right(), new Scope(areas)));
        return new Known(client.id, client.account.displayName, scopes, null);
    }

    Scope scope(Right right) {
        return scopes.getOrDefault(right, NOWHERE);
    }
}
