package org.gongwucang.benchmarks.commands;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.embedded.EventFile;
import org.gongwucang.stores.embedded.HsqlTables;
import org.gongwucang.stores.jdbc.JdbcEvents;

/** 裸框架的库: the same stores as the program's, one for the bare framework to write to. */
final class BareStores {

    private static final int CONNECTIONS = 80;
    private static final int THREADS = 64;

    private BareStores() {}

    /** A file of its own beside the program's. */
    static BareFramework embedded(Path folder) {
        EventFile file = EventFile.in(folder);
        return new BareFramework(onJdbc(file.source(), new HsqlTables()), file);
    }

    /** The database of this address, better another one on the same server than the program's. */
    static BareFramework postgres(String address) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(address);
        source.setMaximumPoolSize(CONNECTIONS);
        return new BareFramework(onJdbc(source, PostgresEventTableFactory.INSTANCE), source);
    }

    /** The same Axon Server as the program's. */
    static BareFramework axonServer(String address) {
        AxonServerConfiguration server = AxonServerConfiguration.builder()
                .servers(address)
                .componentName("bare-framework")
                .build();
        server.setCommandThreads(THREADS);
        return new BareFramework(
                configured(DefaultConfigurer.defaultConfiguration()
                        .registerComponent(AxonServerConfiguration.class, c -> server)),
                () -> {});
    }

    private static org.axonframework.config.Configuration onJdbc(DataSource source, EventTableFactory tables) {
        JdbcEvents events = new JdbcEvents(source);
        EventStorageEngine engine =
                events.open(tables, Wire.serializer(), Wire.upcasters(), SnapshotFilter.rejectAll());
        return configured(DefaultConfigurer.defaultConfiguration(false)
                .registerComponent(TransactionManager.class, c -> events.transactions())
                .configureEventStore(
                        c -> EmbeddedEventStore.builder().storageEngine(engine).build()));
    }

    private static org.axonframework.config.Configuration configured(Configurer configurer) {
        return configurer
                .configureSerializer(c -> Wire.serializer())
                .configureEventSerializer(c -> Wire.serializer())
                .configureMessageSerializer(c -> Wire.serializer())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(BareDesk.class))
                .buildConfiguration();
    }
}
