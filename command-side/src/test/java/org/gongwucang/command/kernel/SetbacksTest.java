package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongwucang.stores.jdbc.EventStoreFull;
import org.junit.jupiter.api.Test;

/** The failures are those that Axon, its connector and the databases make, as they come through the command bus. */
class SetbacksTest {

    @Test
    void a_sequence_number_that_is_taken_is_a_conflict_whatever_the_store_calls_it() {
        String server = "OUT_OF_RANGE: [AXONIQ-2000] Invalid sequence number 3 for aggregate a, expected 4";

        assertThat(Setbacks.in(new CommandExecutionException(server, null))).contains(Setback.CONFLICT);
        assertThat(Setbacks.in(new ConcurrencyException("taken"))).contains(Setback.CONFLICT);
        assertThat(Setbacks.in(new EventStoreException("no", new SQLException("duplicate", "23505"))))
                .contains(Setback.CONFLICT);
        assertThat(Setbacks.in(new EventStoreException("no", new SQLException("deadlock", "40P01"))))
                .contains(Setback.CONFLICT);
    }

    @Test
    void a_command_whose_process_or_connection_was_lost_is_interrupted() {
        AxonServerException lost =
                new AxonServerException(ErrorCode.OTHER.errorCode(), "Connection lost while executing command on: c1");

        assertThat(Setbacks.in(lost)).contains(Setback.INTERRUPTED);
        assertThat(Setbacks.in(new NoHandlerForCommandException("nobody yet"))).contains(Setback.INTERRUPTED);
        assertThat(Setbacks.in(new EventStoreException("no", new SQLException("terminated", "57P01"))))
                .contains(Setback.INTERRUPTED);
        assertThat(Setbacks.in(new EventStoreException("no", new SQLException("reset", "08006"))))
                .contains(Setback.INTERRUPTED);
    }

    @Test
    void a_store_that_takes_nothing_is_unavailable() {
        assertThat(Setbacks.in(new EventStoreFull("the disk"))).contains(Setback.UNAVAILABLE);
        assertThat(Setbacks.in(new StoreUnavailableException("too old", null))).contains(Setback.UNAVAILABLE);
    }

    @Test
    void what_the_other_process_told_is_believed() {
        Throwable here = new CommandExecutionException("x", null, Setback.UNAVAILABLE);

        assertThat(Setbacks.in(here)).contains(Setback.UNAVAILABLE);
    }

    @Test
    void a_fault_of_the_other_process_is_neither() {
        Throwable fault = ErrorCode.COMMAND_EXECUTION_ERROR.convert(new NullPointerException("x"));

        assertThat(Setbacks.in(fault)).isEmpty();
        assertThat(Setbacks.in(new IllegalStateException("x"))).isEmpty();
    }
}
