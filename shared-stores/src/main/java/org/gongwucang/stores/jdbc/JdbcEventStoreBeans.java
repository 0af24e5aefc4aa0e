package org.gongwucang.stores.jdbc;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.stores.history.StoredHistory;
import org.gongwucang.stores.snapshot.SoundSnapshots;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * 凭证库: {@link JdbcEvents} as the beans that Axon asks for. They are declared here and not left to Axon: its own JDBC
 * configuration waits for class names of Spring Boot 3, is passed over on Boot 4, and leaves an event store without
 * transactions.
 */
@Configuration(proxyBeanMethods = false)
public class JdbcEventStoreBeans {

    /** How often followers that read too slowly for the entries in memory are told to read the store. */
    private static final Duration CLEAN_UP = Duration.ofSeconds(10);

    @Bean
    PlatformTransactionManager eventsPlatformTransactionManager(JdbcEvents events) {
        return events.platform();
    }

    @Bean
    TransactionManager axonTransactionManager(JdbcEvents events) {
        return events.transactions();
    }

    @Bean
    ConnectionProvider connectionProvider(JdbcEvents events) {
        return events.connections();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            JdbcEvents events,
            EventTableFactory tables,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            org.axonframework.config.Configuration axon,
            ObjectProvider<EventStore> store) {
        RealTransactions.check(transactions);
        SnapshotFilter usable = axon.snapshotFilter().combine(new SoundSnapshots(store::getObject));
        return events.open(tables, serializer, axon.upcasterChain(), usable);
    }

    @Bean
    StoredStreams storedStreams(JdbcEvents events, @Qualifier("eventSerializer") Serializer serializer) {
        return events.streams(serializer);
    }

    @Bean
    StoredHistory storedHistory(JdbcEvents events, @Qualifier("eventSerializer") Serializer serializer) {
        return events.history(serializer);
    }

    /**
     * Under the name and qualifier of the one that Axon would make.
     *
     * @param server where other processes may store entries as well, of which nobody tells this one
     */
    @Bean("eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(
            EventStorageEngine engine,
            org.axonframework.config.Configuration axon,
            @Value("${gongwucang.events-jdbc:}") String server) {
        Duration look = server.isEmpty() ? PacedEventStore.LOOK_ALONE : PacedEventStore.PACE;
        return new PacedEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .timeUnit(TimeUnit.MILLISECONDS)
                .fetchDelay(look.toMillis())
                .cleanupDelay(CLEAN_UP.toMillis())
                .cachedEvents(PacedEventStore.CACHED)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class)));
    }
}
