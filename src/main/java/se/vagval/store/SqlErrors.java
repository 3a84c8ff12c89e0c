package se.vagval.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.h2.api.ErrorCode;

/** What a failure of H2 means to the user, and the clearing up after one. */
final class SqlErrors {
    /** H2 closes a database whose file it can no longer write. */
    private static final Set<Integer> OF_DISK = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private SqlErrors() {}

    /** The error of a file that could not be opened; the connection, if there is one, is closed. */
    static StoreException opening(Path file, Exception cause, Connection connection) {
        StoreException failure = cause instanceof StoreException own ? own
                : new StoreException(errorOf(cause), file, "could not be opened", cause);
        if (connection != null) {
            close(connection, failure);
        }
        return failure;
    }

    static void close(Connection connection, StoreException failure) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    static void rollBack(Connection connection, StoreException failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** The error of a write that failed: of the disk when an input or output is at the bottom of it, else a fault of ours. */
    static StoreError writing(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof SQLException sql && OF_DISK.contains(sql.getErrorCode())) {
                return StoreError.WRITE;
            }
        }
        return StoreError.FAULT;
    }

    private static StoreError errorOf(Exception cause) {
        int code = cause instanceof SQLException sql ? sql.getErrorCode() : 0;
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> StoreError.LOCKED;
            case ErrorCode.WRONG_USER_OR_PASSWORD -> StoreError.FOREIGN;
            default -> StoreError.DAMAGED;
        };
    }
}
