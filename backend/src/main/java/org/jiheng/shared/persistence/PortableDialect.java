package org.jiheng.shared.persistence;

import jakarta.persistence.Timeout;
import org.hibernate.Timeouts;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.dialect.lock.internal.H2LockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsOffsetDateTimeJdbcType;

/** PostgreSQL's SQL, less the lock clauses that H2 in its PostgreSQL mode does not take. */
public class PortableDialect extends PostgreSQLDialect {

    public PortableDialect() {
        super(DatabaseVersion.make(15));
    }

    /** With its offset: a bare timestamp would be of the JVM's time zone in H2, and hours away from what was meant. */
    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
        super.contributeTypes(contributions, services);
        contributions.contributeJdbcType(TimestampUtcAsOffsetDateTimeJdbcType.INSTANCE);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return H2LockingSupport.INSTANCE;
    }

    @Override
    public String getForUpdateString() {
        return " for update";
    }

    @Override
    public String getWriteLockString(Timeout timeout) {
        return lock(timeout);
    }

    @Override
    public String getReadLockString(Timeout timeout) {
        return lock(timeout);
    }

    @Override
    public String getForUpdateNowaitString() {
        return " for update nowait";
    }

    @Override
    public String getForUpdateSkipLockedString() {
        return " for update skip locked";
    }

    private static String lock(Timeout timeout) {
        if (timeout.milliseconds() == Timeouts.SKIP_LOCKED_MILLI) {
            return " for update skip locked";
        }
        return timeout.milliseconds() == Timeouts.NO_WAIT_MILLI ? " for update nowait" : " for update";
    }
}
