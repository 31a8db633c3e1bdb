package org.jiheng.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.UuidGenerator;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/**
 * A part of a department's year that is written as a whole: it has a revision of its own, so that two people meet only
 * in the same part, and carries the key by which the tables of years are split.
 */
@MappedSuperclass
public abstract class YearPart {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int revision;

    @PartitionKey
    @Column(nullable = false, updatable = false, length = 9)
    private String regionCode;

    @PartitionKey
    @Column(nullable = false, updatable = false)
    private int fiscalYear;

    @Column(nullable = false, updatable = false)
    private UUID departmentId;

    protected YearPart() {}

    protected YearPart(DepartmentYear year) {
        regionCode = year.regionCode();
        fiscalYear = year.fiscalYear();
        departmentId = year.departmentId();
    }

    public UUID id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public DepartmentYear year() {
        return new DepartmentYear(regionCode, fiscalYear, departmentId);
    }

    /** @throws Refusal {@link ProblemType#REVISION_STALE} if somebody else wrote after {@code expected} was seen */
    public void requireRevision(int expected) {
        if (revision != expected) {
            throw new Refusal(ProblemType.REVISION_STALE, "problem.revision-stale.detail");
        }
    }

    /** The same, telling what it is that was changed. */
    public void requireRevision(int expected, String name) {
        if (revision != expected) {
            throw new Refusal(ProblemType.REVISION_STALE, "revision.stale", name);
        }
    }
}
