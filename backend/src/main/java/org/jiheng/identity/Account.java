package org.jiheng.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person who can log in, or another system, which cannot. The password is kept as a hash that carries its own parameters. */
@Entity
class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int revision;

    @Column(nullable = false, updatable = false, length = 64)
    String loginName;

    @Column(nullable = false)
    String displayName;

    @Column(nullable = false)
    String passwordHash;

    /** The password was given out by somebody else. */
    boolean mustChangePassword;

    boolean disabled;

    /** Another system: its rights are those of its {@link ApiClient}. */
    @Column(nullable = false, updatable = false)
    boolean machine;

    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "position")
    List<Assignment> assignments = new ArrayList<>();

    protected Account() {}

    Account(String loginName, String passwordHash) {
        this.loginName = loginName;
        this.passwordHash = passwordHash;
    }

    /** What a machine client's deeds are told by; there is no password that it could log in with. */
    static Account ofMachine(String clientId) {
        var account = new Account(clientId, "");
        account.machine = true;
        return account;
    }

    void revise(String name, boolean nowDisabled, List<RoleAssignment> given) {
        displayName = name;
        disabled = nowDisabled;
        var now = assignments.stream().map(Assignment::view).toList();
        if (!now.equals(given)) {
            assignments.clear();
            given.forEach(assignment -> assignments.add(new Assignment(assignment)));
        }
    }
}
