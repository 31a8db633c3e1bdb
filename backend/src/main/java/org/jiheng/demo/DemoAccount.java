package org.jiheng.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A way into the demo that the log-in page shows: the only password that is kept as it is, since it hides nothing. */
@Entity
class DemoAccount {

    @Id
    @Column(length = 64)
    String loginName;

    @Column(nullable = false)
    String displayName;

    @Column(nullable = false)
    String password;

    int position;

    protected DemoAccount() {}

    DemoAccount(String loginName, String displayName, String password, int position) {
        this.loginName = loginName;
        this.displayName = displayName;
        this.password = password;
        this.position = position;
    }
}
