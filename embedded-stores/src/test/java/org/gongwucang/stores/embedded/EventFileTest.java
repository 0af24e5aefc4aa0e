package org.gongwucang.stores.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongwucang.stores.jdbc.EventStoreFull;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.unit.DataSize;

class EventFileTest {

    @TempDir
    private Path folder;

    @Test
    void keeps_events_over_a_restart() {
        try (EventFile file = EventFile.in(folder)) {
            Facts.engine(file).appendEvents(Facts.renamed("a", 0, 3));
        }
        try (EventFile file = EventFile.in(folder)) {
            assertThat(Facts.sequences(Facts.engine(file), "a")).containsExactly(0L, 1L, 2L);
        }
    }

    @Test
    void stores_none_of_two_events_when_the_second_is_refused() {
        try (EventFile file = EventFile.in(folder)) {
            EventStorageEngine engine = Facts.engine(file);
            engine.appendEvents(Facts.renamed("taken", 0, 1));

            assertThatThrownBy(() -> engine.appendEvents(Facts.renamed("new", 0), Facts.renamed("taken", 0)))
                    .isInstanceOf(AggregateStreamCreationException.class)
                    .satisfies(failure ->
                            assertThat(OutOfReach.isReasonFor(failure)).isFalse());

            assertThat(Facts.sequences(engine, "new")).isEmpty();
            assertThat(Facts.sequences(engine, "taken")).containsExactly(0L);
        }
    }

    @Test
    void refuses_a_sequence_number_that_is_taken() {
        try (EventFile file = EventFile.in(folder)) {
            EventStorageEngine engine = Facts.engine(file);
            engine.appendEvents(Facts.renamed("a", 0, 2));

            assertThatThrownBy(() -> engine.appendEvents(Facts.renamed("a", 1)))
                    .isInstanceOf(ConcurrencyException.class)
                    .satisfies(failure ->
                            assertThat(OutOfReach.isReasonFor(failure)).isFalse());
        }
    }

    @Test
    void reads_on_in_order_and_looks_once_more_for_numbers_that_were_missing() {
        try (EventFile file = EventFile.in(folder)) {
            EventStorageEngine engine = Facts.engine(file);
            engine.appendEvents(Facts.renamed("a", 0, 6));
            long first = engine.createTailToken() == null
                    ? 0
                    : engine.createTailToken().position().orElse(-1) + 1;
            TrackingToken token = GapAwareTrackingToken.newInstance(first + 3, Set.of(first + 1, first + 2));

            assertThat(engine.readEvents(token, false).map(EventFileTest::sequence))
                    .containsExactly(1L, 2L, 4L, 5L);
        }
    }

    private static long sequence(TrackedEventMessage<?> message) {
        return ((DomainEventMessage<?>) message).getSequenceNumber();
    }

    @Test
    void keeps_payloads_in_the_row_and_not_in_a_file_of_their_own() {
        try (EventFile file = EventFile.in(folder)) {
            Facts.engine(file).appendEvents(Facts.renamed("a", 0, 100));

            assertThat(new JdbcTemplate(file.source())
                            .queryForList(
                                    "SELECT DISTINCT DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS WHERE COLUMN_NAME = 'PAYLOAD'",
                                    String.class))
                    .containsExactly("VARBINARY");
            assertThat(folder.resolve("events.lobs")).doesNotExist();
        }
    }

    @Test
    void takes_metadata_and_long_text() {
        try (EventFile file = EventFile.in(folder)) {
            EventStorageEngine engine = Facts.engine(file);
            EventMessage<?> event = Facts.renamed("a", 0).andMetaData(MetaData.with("reason", "物".repeat(100_000)));
            engine.appendEvents(event);

            assertThat(engine.readEvents("a").asStream().map(DomainEventMessage::getMetaData))
                    .containsExactly(event.getMetaData());
        }
    }

    @Test
    void stores_nothing_when_the_disk_is_nearly_full_and_says_so() {
        try (EventFile file = EventFile.in(folder, DataSize.ofTerabytes(1_000), DataSize.ofMegabytes(5))) {
            EventStorageEngine engine = Facts.engine(file);
            List<? extends EventMessage<?>> batch = Facts.renamed("a", 0, 2);

            assertThatThrownBy(() -> engine.appendEvents(batch))
                    .isInstanceOf(EventStoreFull.class)
                    .hasMessageContaining("MiB left")
                    .satisfies(failure ->
                            assertThat(OutOfReach.isReasonFor(failure)).isTrue());

            assertThat(Facts.sequences(engine, "a")).isEmpty();
        }
    }

    /** HSQLDB's own checkpoint would wait for the outer transaction, and the inner one for the checkpoint. */
    @Test
    void takes_its_log_in_and_never_stands_between_two_transactions_of_which_one_waits_for_the_other()
            throws SQLException {
        try (EventFile file = EventFile.in(folder, DataSize.ofMegabytes(64), DataSize.ofKilobytes(1))) {
            EventStorageEngine engine = Facts.engine(file);
            try (Connection outer = file.source().getConnection()) {
                outer.setAutoCommit(false);
                JdbcTemplate reads = new JdbcTemplate(new SingleConnectionDataSource(outer, true));
                reads.queryForList("SELECT * FROM DOMAINEVENTENTRY");
                for (int i = 0; i < 30; i++) {
                    appendElsewhere(engine, i);
                }
                assertThat(logLength()).isGreaterThan(DataSize.ofKilobytes(1).toBytes());
                outer.rollback();
            }
            await().until(() -> logLength() < DataSize.ofKilobytes(1).toBytes());
            assertThat(Facts.sequences(engine, "a")).hasSize(30);
        }
    }

    /** Some of them while a checkpoint is due. */
    private static void appendElsewhere(EventStorageEngine engine, long sequence) {
        CompletableFuture<Void> append = CompletableFuture.runAsync(
                () -> engine.appendEvents(Facts.renamed("a", sequence)),
                CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
        assertThat(append).succeedsWithin(Duration.ofSeconds(20));
    }

    private long logLength() {
        return folder.resolve("events.log").toFile().length();
    }
}
