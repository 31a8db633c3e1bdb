package org.jiheng.audit;

/** Which event: its place in its chain. */
record AuditKey(String chain, int sequence) {}
