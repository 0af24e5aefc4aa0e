package org.gongwucang.standalone.servers;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.jdbc.JdbcEvents;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 凭证库: a database of its own on the given PostgreSQL server, dropped at the end. */
final class PostgresEvents implements OwnEvents {

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql://[^/]+/)[^?]*(\\?.*)?");

    private final String name = "it" + UUID.randomUUID().toString().replace("-", "");
    private final JdbcTemplate server;
    private final String address;
    private final EmbeddedEventStore store;

    PostgresEvents(String given) {
        Matcher parts = ADDRESS.matcher(given);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the address of a PostgreSQL database: " + given);
        }
        server = new JdbcTemplate(new DriverManagerDataSource(given));
        server.execute("CREATE DATABASE " + name);
        address = parts.group(1) + name + (parts.group(2) == null ? "" : parts.group(2));
        store = EmbeddedEventStore.builder()
                .storageEngine(new JdbcEvents(new DriverManagerDataSource(address))
                        .open(
                                PostgresEventTableFactory.INSTANCE,
                                Wire.serializer(),
                                Wire.upcasters(),
                                SnapshotFilter.allowAll()))
                .build();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("gongwucang.events-jdbc", address);
    }

    @Override
    public EventStore store() {
        return store;
    }

    @Override
    public void close() {
        store.shutDown();
        server.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }
}
