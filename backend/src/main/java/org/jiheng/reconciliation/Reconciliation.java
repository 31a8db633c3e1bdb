package org.jiheng.reconciliation;

import java.util.List;

/** What came of reconciling a document. */
public record Reconciliation(List<Finding> findings, List<Check> checks) {

    public Reconciliation {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }

    public List<Finding> errors() {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }
}
