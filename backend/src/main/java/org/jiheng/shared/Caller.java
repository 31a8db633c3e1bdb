package org.jiheng.shared;

import java.util.UUID;

/** Who asks. Until accounts exist the only one is the demo clerk. */
public interface Caller {

    UUID id();

    String name();

    boolean may(Right right);
}
