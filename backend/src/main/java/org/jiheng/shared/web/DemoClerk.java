package org.jiheng.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Right;

/** Until accounts exist everybody who reaches the server is this clerk; that is why it listens on loopback only. */
@ApplicationScoped
class DemoClerk implements Caller {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Override
    public UUID id() {
        return ID;
    }

    @Override
    public String name() {
        return "演示填报员";
    }

    @Override
    public boolean may(Right right) {
        return true;
    }
}
