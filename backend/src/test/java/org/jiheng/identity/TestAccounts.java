package org.jiheng.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiheng.shared.Scope.Area;

/** Accounts for tests, at the start of each application under test. */
@ApplicationScoped
public class TestAccounts {

    public static final String PASSWORD = "seven grey herons over the Bailong river";
    /** Everything, everywhere. */
    public static final String EVERYTHING = "tester";

    private final AccountRepository accounts;
    private final Passwords passwords;

    TestAccounts(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        add(
                EVERYTHING,
                Arrays.stream(Role.values()).map(RoleAssignment::everywhere).toList());
    }

    /** Adds an account that can be entered with {@link #PASSWORD}; nothing if it is there. */
    @Transactional
    public void add(String loginName, List<RoleAssignment> assignments) {
        if (!accounts.isTaken(loginName)) {
            var account = new Account(loginName, passwords.hash(PASSWORD));
            account.revise(loginName, false, assignments);
            accounts.persist(account);
        }
    }

    /** An account with a role in one department, that nobody else uses. */
    @Transactional
    public UUID of(UUID departmentId) {
        var loginName = "of-" + departmentId.toString().substring(24);
        add(loginName, List.of(new RoleAssignment(Role.AUDITOR, "", departmentId, Area.FIRST_YEAR, Area.LAST_YEAR)));
        return id(loginName);
    }

    /** An account without any role, that nobody else uses. */
    @Transactional
    public UUID spare(String loginName) {
        add(loginName, List.of());
        return id(loginName);
    }

    @Transactional
    public UUID id(String loginName) {
        return accounts.person(loginName).orElseThrow().id;
    }
}
