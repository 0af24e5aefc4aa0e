package org.gongwucang.stores.jdbc;

import com.mongodb.MongoClientException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * 不可用: tells a store that is full, closed, broken or out of the network's reach from every other failure. The caller
 * may try again later; whether an interrupted command was stored is unknown unless the cause is {@link EventStoreFull}.
 */
public final class OutOfReach {

    private OutOfReach() {}

    /** True where a store, and not the question asked of it, is the reason for this failure. */
    public static boolean isReasonFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AggregateStreamCreationException || cause instanceof ConcurrencyException) {
                return false;
            }
            if (isOfStore(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfStore(Throwable cause) {
        return cause instanceof EventStoreException
                || cause instanceof TransactionException
                || cause instanceof DataAccessException
                || cause instanceof SQLException
                || isOfMongo(cause)
                || isOfAxonServer(cause);
    }

    private static boolean isOfMongo(Throwable cause) {
        return cause instanceof MongoClientException
                || cause instanceof MongoSocketException
                || cause instanceof MongoNotPrimaryException
                || cause instanceof MongoNodeIsRecoveringException
                || cause instanceof MongoInterruptedException;
    }

    /** A stream of the connector that was cut off, or could not be opened. */
    private static boolean isOfAxonServer(Throwable cause) {
        return cause instanceof StreamClosedException || cause instanceof StatusRuntimeException;
    }
}
