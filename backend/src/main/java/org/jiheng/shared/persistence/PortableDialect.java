package org.jiheng.shared.persistence;

import jakarta.persistence.Timeout;
import org.hibernate.Timeouts;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.dialect.lock.internal.H2LockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;

/** PostgreSQL's SQL, less the lock clauses that H2 in its PostgreSQL mode does not take. */
public class PortableDialect extends PostgreSQLDialect {

    public PortableDialect() {
        super(DatabaseVersion.make(15));
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
