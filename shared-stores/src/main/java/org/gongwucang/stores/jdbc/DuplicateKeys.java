package org.gongwucang.stores.jdbc;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/**
 * 重号: tells a sequence number that is already taken from any other failure of the database, by the SQL standard's
 * class 23 (integrity constraint violation). Axon's own resolver asks for error numbers and misses HSQLDB's.
 */
final class DuplicateKeys implements PersistenceExceptionResolver {

    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";

    @Override
    public boolean isDuplicateKeyViolation(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && violatesConstraint(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean violatesConstraint(SQLException failure) {
        for (@Nullable SQLException next = failure; next != null; next = next.getNextException()) {
            String state = next.getSQLState();
            if (state != null && state.startsWith(INTEGRITY_CONSTRAINT_VIOLATION)) {
                return true;
            }
        }
        return false;
    }
}
