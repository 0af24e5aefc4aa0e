package org.gongwucang.standalone.cli;

import com.mongodb.MongoException;
import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import java.util.Optional;
import org.axonframework.axonserver.connector.AxonServerException;
import org.gongwucang.graphql.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * 无应答: says which of the servers that were named, on the command line or elsewhere, is why the program did not start; never its
 * address, which may hold a password.
 */
record UnansweredStores(@Nullable String axonServer) {

    private static final String POSTGRESQL = "org.postgresql.";

    /** What to tell the person who started it; nothing where no server is to blame. */
    Optional<String> blamedFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException) {
                return Optional.of(answersNot("MongoDB server", "--mongodb-uri"));
            }
            if (cause instanceof SQLException && cause.getClass().getName().startsWith(POSTGRESQL)) {
                return Optional.of(answersNot("database", "--events-jdbc"));
            }
            if (axonServer != null && isOfAxonServer(cause)) {
                return Optional.of(answersNot("Axon Server", "--axon-server"));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfAxonServer(Throwable cause) {
        return cause instanceof AxonServerException
                || cause instanceof StatusRuntimeException
                || cause instanceof Fault;
    }

    private static String answersNot(String server, String option) {
        return "The " + server + " given with " + option + " does not answer, or refuses. Is the address right?";
    }
}
