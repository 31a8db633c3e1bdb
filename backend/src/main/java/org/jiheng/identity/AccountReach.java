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
class AccountReach implements Reach {

    private final AccountRepository accounts;
    private final Caller caller;

    AccountReach(AccountRepository accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @Override
    public String collection() {
        return "accounts";
    }

    @Override
    @Transactional
    public boolean includes(UUID id) {
        return accounts.person(id, caller.scope(Right.MANAGE_ACCOUNTS)).isPresent();
    }

    @Override
    public Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "account.not-found", id);
    }
}
