package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiheng.shared.AccountChanged;
import org.jiheng.shared.AccountChanged.What;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jiheng.shared.Right;
import org.jiheng.shared.Scope;

/** The transaction boundary of accounts. What lies outside of the caller's own area is not there. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final SessionService sessions;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Caller caller;
    private final Delegation delegation;
    private final Event<AccountChanged> changed;

    AccountService(
            AccountRepository accounts,
            SessionService sessions,
            Passwords passwords,
            Throttle throttle,
            Caller caller,
            Delegation delegation,
            Event<AccountChanged> changed) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.caller = caller;
        this.delegation = delegation;
        this.changed = changed;
    }

    @Transactional
    public AccountPage list(AccountQuery query) {
        var page = Page.of(
                accounts.page(query),
                query.limit(),
                AccountView::of,
                account -> Cursor.of(account.loginName, account.id.toString()));
        return new AccountPage(page.items(), page.next());
    }

    @Transactional
    public Revised<AccountView> get(UUID id) {
        var account = require(id);
        return new Revised<>(AccountView.of(account), account.revision);
    }

    /** Adds an account within the area of the caller. */
    @Transactional
    public Revised<NewPassword> add(AccountInput input) {
        check(input.assignments());
        return add(input, true);
    }

    /** The same where there is no caller, with a password that stays: the demo's. */
    @Transactional
    public Revised<NewPassword> addReady(AccountInput input) {
        return add(input, false);
    }

    private Revised<NewPassword> add(AccountInput input, boolean mustChangePassword) {
        if (accounts.isTaken(input.loginName())) {
            throw new Refusal(
                    ProblemType.ALREADY_EXISTS, null, List.of(Violation.at("/loginName", "taken", input.loginName())));
        }
        var password = Secrets.random();
        var account = new Account(input.loginName(), passwords.hash(password));
        account.mustChangePassword = mustChangePassword;
        account.revise(input.displayName(), false, input.assignments());
        accounts.persistAndFlush(account);
        return new Revised<>(new NewPassword(fired(account, What.ADDED), password), account.revision);
    }

    @Transactional
    public Revised<AccountView> revise(UUID id, int expectedRevision, AccountView view) {
        var account = require(id);
        if (account.revision != expectedRevision) {
            throw new Refusal(ProblemType.REVISION_STALE, "revision.stale", account.displayName);
        }
        var unchanged = new ArrayList<Violation>();
        if (!view.id().equals(id)) {
            unchanged.add(Violation.at("/id", "immutable"));
        }
        if (!view.loginName().equals(account.loginName)) {
            unchanged.add(Violation.at("/loginName", "immutable"));
        }
        if (view.mustChangePassword() != account.mustChangePassword) {
            unchanged.add(Violation.at("/mustChangePassword", "immutable"));
        }
        Refusal.ifAny(unchanged);
        if (id.equals(caller.id())) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "account.not-oneself");
        }
        check(view.assignments());
        account.revise(view.displayName(), view.disabled(), view.assignments());
        accounts.flush();
        sessions.endAllOf(id);
        return new Revised<>(fired(account, What.REVISED), account.revision);
    }

    /** Somebody who forgot it gets a new one from an administrator, and must change it. */
    @Transactional
    public NewPassword resetPassword(UUID id) {
        var account = require(id);
        var password = Secrets.random();
        account.passwordHash = passwords.hash(password);
        account.mustChangePassword = true;
        accounts.flush();
        sessions.endAllOf(id);
        throttle.forget(account.loginName);
        return new NewPassword(fired(account, What.PASSWORD_RESET), password);
    }

    private AccountView fired(Account account, What what) {
        var now = AccountView.of(account);
        changed.fire(new AccountChanged(account.id, account.displayName, what, now));
        return now;
    }

    private void check(List<RoleAssignment> assignments) {
        var areas = assignments.stream().map(AreaView::of).toList();
        Refusal.ifAny(delegation.check("/assignments", areas, own()));
    }

    private Scope own() {
        return caller.scope(Right.MANAGE_ACCOUNTS);
    }

    private Account require(UUID id) {
        return accounts.person(id, own())
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "account.not-found", id));
    }
}
