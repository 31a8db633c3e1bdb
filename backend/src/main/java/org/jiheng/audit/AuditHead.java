package org.jiheng.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a chain ends. Whoever appends locks this row first, so that a chain has no forks. */
@Entity
class AuditHead {

    /** The chain of the accounts. */
    static final String ACCOUNTS = "accounts";
    /** The chain of what belongs to no year: the department tree, schemes. */
    static final String MASTER_DATA = "master-data";
    /** The chain of the anchors themselves. */
    static final String ANCHORS = "anchors";

    @Id
    @Column(length = 60)
    String chain;

    /** Of a year's chain, as is the department: who may see it depends on them. */
    @Nullable
    Integer fiscalYear;

    @Nullable
    UUID departmentId;

    int sequence;

    @Column(nullable = false, length = 64)
    String hash;

    protected AuditHead() {}

    /** Something was appended. */
    void moved(int nowSequence, String nowHash) {
        sequence = nowSequence;
        hash = nowHash;
    }
}
