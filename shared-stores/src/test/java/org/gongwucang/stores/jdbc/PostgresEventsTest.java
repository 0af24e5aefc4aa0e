package org.gongwucang.stores.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongwucang.events.organisation.UnitRenamed;
import org.gongwucang.events.wire.Wire;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * 凭证库: events in PostgreSQL. Runs where the JDBC address of an empty database stands in the system property or
 * environment variable {@value #ADDRESS}.
 */
class PostgresEventsTest {

    private static final String ADDRESS = "GONGWUCANG_TEST_EVENTS_JDBC";

    private static final int PROCESSES = 4;

    private final String address = System.getProperty(ADDRESS, System.getenv().getOrDefault(ADDRESS, ""));

    @EnableAutoConfiguration
    static class Application {}

    @BeforeEach
    void needs_an_address() {
        Assumptions.assumeFalse(address.isBlank(), "no PostgreSQL address given");
    }

    @Test
    void gives_axon_an_event_store_with_real_transactions() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        application().run(context -> {
            EventStorageEngine events = context.getBean(EventStorageEngine.class);
            assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            events.appendEvents(renamed(first));

            assertThatThrownBy(() -> events.appendEvents(renamed(second), renamed(first)))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThat(events.readEvents(first).hasNext()).isTrue();
            assertThat(events.readEvents(second).hasNext()).isFalse();
        });
    }

    @Test
    void opens_a_second_time_on_its_own_tables() {
        String unit = UUID.randomUUID().toString();
        application().run(context -> context.getBean(EventStorageEngine.class).appendEvents(renamed(unit)));
        application()
                .run(context -> assertThat(context.getBean(EventStorageEngine.class)
                                .readEvents(unit)
                                .asStream()
                                .map(DomainEventMessage::getSequenceNumber))
                        .containsExactly(0L));
    }

    @Test
    void several_processes_may_be_the_first_at_once() throws Exception {
        for (int round = 0; round < 10; round++) {
            String schema = "first_" + UUID.randomUUID().toString().replace('-', '_');
            new JdbcTemplate(source("")).execute("CREATE SCHEMA " + schema);
            CyclicBarrier together = new CyclicBarrier(PROCESSES);
            ExecutorService processes = Executors.newFixedThreadPool(PROCESSES);
            List<Future<EventStorageEngine>> opened = IntStream.range(0, PROCESSES)
                    .mapToObj(any -> processes.submit(() -> {
                        together.await();
                        return opened(schema);
                    }))
                    .toList();
            for (Future<EventStorageEngine> engine : opened) {
                assertThat(engine.get().createHeadToken()).isNull();
            }
            processes.shutdown();
        }
    }

    private EventStorageEngine opened(String schema) {
        return new JdbcEvents(source(schema))
                .open(
                        PostgresEventTableFactory.INSTANCE,
                        Wire.serializer(),
                        Wire.upcasters(),
                        SnapshotFilter.rejectAll());
    }

    private DataSource source(String schema) {
        DriverManagerDataSource source = new DriverManagerDataSource(address);
        Properties properties = new Properties();
        properties.setProperty("currentSchema", schema);
        source.setConnectionProperties(properties);
        return source;
    }

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withPropertyValues(
                        "gongwucang.events-jdbc=" + address,
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true");
    }

    private static DomainEventMessage<UnitRenamed> renamed(String unit) {
        return new GenericDomainEventMessage<>("Unit", unit, 0, new UnitRenamed(unit, "档案局", LocalDate.EPOCH));
    }
}
