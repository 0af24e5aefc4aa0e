package org.gongwucang.benchmarks.starts;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.gongwucang.benchmarks.lab.EventStoreServer;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.embedded.DataFolder;
import org.gongwucang.stores.embedded.EventFile;
import org.gongwucang.stores.embedded.HsqlTables;
import org.gongwucang.stores.jdbc.JdbcEvents;

/** 直接入库: appends entries to the event store of a house, all of one call or none. */
interface EventAppends extends AutoCloseable {

    void append(List<DomainEventMessage<?>> entries);

    @Override
    void close();

    /** On the stores of one machine the program must not run meanwhile. */
    static EventAppends to(House house) {
        return switch (house.store()) {
            case EMBEDDED -> embedded(house.rooms().resolve("data"));
            case POSTGRES -> postgres(address(house.events().orElseThrow()));
            case AXON_SERVER -> axonServer(address(house.events().orElseThrow()));
        };
    }

    private static String address(EventStoreServer server) {
        String setting = server.settingAt(server.port());
        return setting.substring(setting.indexOf('=') + 1);
    }

    private static EventAppends embedded(Path data) {
        DataFolder folder = DataFolder.take(data);
        EventFile file = EventFile.in(folder.path());
        return onJdbc(new JdbcEvents(file.source()), new HsqlTables(), () -> {
            file.close();
            folder.close();
        });
    }

    private static EventAppends postgres(String address) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(address);
        return onJdbc(new JdbcEvents(source), PostgresEventTableFactory.INSTANCE, source::close);
    }

    private static EventAppends onJdbc(JdbcEvents events, EventTableFactory tables, Runnable close) {
        EventStorageEngine engine =
                events.open(tables, Wire.serializer(), Wire.upcasters(), SnapshotFilter.rejectAll());
        return of(entries -> events.transactions().executeInTransaction(() -> engine.appendEvents(entries)), close);
    }

    private static EventAppends axonServer(String address) {
        AxonServerConfiguration server = AxonServerConfiguration.builder()
                .servers(address)
                .componentName("laboratory")
                .build();
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .registerComponent(AxonServerConfiguration.class, c -> server)
                .configureSerializer(c -> Wire.serializer())
                .configureEventSerializer(c -> Wire.serializer())
                .configureMessageSerializer(c -> Wire.serializer())
                .start();
        return of(
                entries -> DefaultUnitOfWork.startAndGet(null)
                        .execute(() -> axon.eventStore().publish(entries)),
                axon::shutdown);
    }

    private static EventAppends of(java.util.function.Consumer<List<DomainEventMessage<?>>> append, Runnable close) {
        return new EventAppends() {
            @Override
            public void append(List<DomainEventMessage<?>> entries) {
                append.accept(entries);
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }
}
