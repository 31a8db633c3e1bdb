package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jiheng.shared.Caller;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Reach;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Right;

@ApplicationScoped
class ApiClientReach implements Reach {

    private final ApiClientRepository clients;
    private final Caller caller;

    ApiClientReach(ApiClientRepository clients, Caller caller) {
        this.clients = clients;
        this.caller = caller;
    }

    @Override
    public String collection() {
        return "api-clients";
    }

    @Override
    @Transactional
    public boolean includes(UUID id) {
        return clients.one(id, caller.scope(Right.MANAGE_ACCOUNTS)).isPresent();
    }

    @Override
    public Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "client.not-found", id);
    }
}
