package org.jiheng.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another system that may call the API. Its name, and whether it is disabled, stand on its account. */
@Entity
class ApiClient {

    @Id
    UUID id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "id")
    Account account;

    @Version
    int revision;

    /** Differs with each revision, so that one that changes the account alone counts as well. */
    @Column(nullable = false)
    Instant revisedAt;

    @ElementCollection
    @CollectionTable(name = "api_client_scope", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "scope", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    Set<MachineScope> scopes = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "api_client_area", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    List<ClientArea> areas = new ArrayList<>();

    @Column(nullable = false)
    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    /** Written by a statement of its own: that somebody calls is no revision. */
    @Nullable
    @Column(insertable = false, updatable = false)
    Instant lastUsedAt;

    protected ApiClient() {}

    ApiClient(Account account) {
        this.account = account;
    }

    void revise(String name, Set<MachineScope> nowScopes, List<AreaView> nowAreas, Instant until, Instant now) {
        account.displayName = name;
        revisedAt = now;
        expiresAt = until;
        scopes.retainAll(nowScopes);
        scopes.addAll(nowScopes);
        if (!areas.stream().map(ClientArea::view).toList().equals(nowAreas)) {
            areas.clear();
            nowAreas.forEach(area -> areas.add(new ClientArea(area)));
        }
    }

    boolean isUsable(Instant now) {
        return !account.disabled && revokedAt == null && expiresAt.isAfter(now);
    }
}
