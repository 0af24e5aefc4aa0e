package org.gongwucang.stores.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongwucang.stores.jdbc.EventStoreFull;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
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
        try (EventFile file = EventFile.in(folder, DataSize.ofTerabytes(1_000))) {
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
}
