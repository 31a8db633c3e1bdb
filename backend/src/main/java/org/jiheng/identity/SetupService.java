package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jiheng.shared.AccountChanged;
import org.jiheng.shared.AccountChanged.What;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/** The first start: there is no default password, so whoever reads the console makes the first administrator. */
@ApplicationScoped
public class SetupService {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final EntityManager database;
    private final Clock clock;
    private final Event<AccountChanged> changed;

    SetupService(
            AccountRepository accounts,
            Passwords passwords,
            EntityManager database,
            Clock clock,
            Event<AccountChanged> changed) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.database = database;
        this.clock = clock;
        this.changed = changed;
    }

    /** The token of a new link, which replaces all before it; none once there is an account. */
    @Transactional
    public Optional<String> issue() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        database.createQuery("delete from SetupLink").executeUpdate();
        var token = Secrets.random();
        database.persist(new SetupLink(Secrets.hash(token), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Optional.of(token);
    }

    /** Makes the first administrator; the link is used up. */
    @Transactional
    void use(SetupInput input) {
        var used = database.createQuery("delete from SetupLink where tokenHash = :hash")
                .setParameter("hash", Secrets.hash(input.token()))
                .executeUpdate();
        if (used == 0 || accounts.count() > 0) {
            throw new Refusal(ProblemType.FORBIDDEN, "setup.refused");
        }
        Refusal.ifAny(passwords.check("/password", input.password(), List.of(input.loginName(), input.displayName())));
        var account = new Account(input.loginName(), passwords.hash(input.password()));
        account.revise(input.displayName(), false, List.of(RoleAssignment.everywhere(Role.ADMINISTRATOR)));
        accounts.persistAndFlush(account);
        changed.fire(new AccountChanged(account.id, account.displayName, What.SET_UP, AccountView.of(account)));
    }
}
