package org.jiheng.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiheng.demo.Demo.DemoLogin;
import org.jiheng.identity.AccountInput;
import org.jiheng.identity.AccountService;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.shared.Scope.Area;

/** One account for each role, with passwords of their own at each first start. */
@ApplicationScoped
class DemoAccountService {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    /** Log-in name and shown name, in the order of the table of roles. */
    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.FILLER, List.of("demo-filler", "演示填报人"),
            Role.UNIT_HEAD, List.of("demo-head", "演示单位负责人"),
            Role.AUTHORITY_REVIEWER, List.of("demo-authority", "演示主管部门审核人"),
            Role.FINANCE_REVIEWER, List.of("demo-finance", "演示财政业务科室审核人"),
            Role.PERFORMANCE_OFFICE, List.of("demo-performance", "演示绩效科"),
            Role.ADMINISTRATOR, List.of("demo-admin", "演示系统管理员"),
            Role.AUDITOR, List.of("demo-auditor", "演示审计"));

    private final boolean wanted;
    private final String host;
    private final AccountService accounts;
    private final EntityManager database;

    DemoAccountService(
            @ConfigProperty(name = "jiheng.demo") boolean wanted,
            @ConfigProperty(name = "quarkus.http.host") String host,
            AccountService accounts,
            EntityManager database) {
        this.wanted = wanted;
        this.host = host;
        this.accounts = accounts;
        this.database = database;
    }

    /** Adds those that are not there yet; the filler and the head belong to the demo's departments, the others to all. */
    @Transactional
    void load(List<UUID> departments) {
        for (var role : Role.values()) {
            var name = NAMES.get(role);
            if (name == null || database.find(DemoAccount.class, name.get(0)) != null) {
                continue;
            }
            var added = accounts.addReady(new AccountInput(name.get(0), name.get(1), assignments(role, departments)))
                    .value();
            database.persist(new DemoAccount(name.get(0), name.get(1), added.password(), role.ordinal()));
        }
    }

    @Transactional
    Demo demo() {
        if (!wanted || !LOOPBACK.contains(host)) {
            return new Demo(List.of());
        }
        return new Demo(
                database.createQuery("from DemoAccount order by position", DemoAccount.class).getResultList().stream()
                        .map(a -> new DemoLogin(a.loginName, a.displayName, a.password))
                        .toList());
    }

    private static List<RoleAssignment> assignments(Role role, List<UUID> departments) {
        return role == Role.FILLER || role == Role.UNIT_HEAD
                ? departments.stream()
                        .map(id -> new RoleAssignment(role, "", id, Area.FIRST_YEAR, Area.LAST_YEAR))
                        .toList()
                : List.of(RoleAssignment.everywhere(role));
    }
}
