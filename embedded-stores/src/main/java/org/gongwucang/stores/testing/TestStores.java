package org.gongwucang.stores.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.embedded.EventFile;
import org.gongwucang.stores.embedded.HsqlTables;
import org.gongwucang.stores.jdbc.JdbcEvents;
import org.gongwucang.stores.ledgers.EmbeddedLedgerServer;
import org.gongwucang.stores.mongo.MongoLedgers;
import org.gongwucang.stores.snapshot.SoundSnapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 试验库: an empty event store and an empty ledger database for one test. It is in no wise a mock: the engine, the
 * tables and the ledger server are those of a machine, without the disk.
 *
 * <pre>{@code
 * @AutoClose
 * private final TestStores stores = TestStores.open();
 *
 * @Test
 * void counts_what_was_stored() {
 *     stores.events().publish(...);
 *     stores.ledgers().getCollection("holding@1").insertOne(...);
 * }
 * }</pre>
 *
 * <p>JUnit's {@code @AutoClose} closes them after each test (a static field: after the class). Nothing is shared
 * between two instances, so tests may run side by side.
 *
 * <p>Where the address of a MongoDB server stands in the system property or environment variable
 * {@value #MONGODB_URI}, the ledgers are kept there, in a database with a name of its own that is dropped at the end;
 * the same test so runs on both servers.
 */
public final class TestStores implements AutoCloseable {

    /** System property or environment variable: the address of a MongoDB server to keep ledgers on. */
    public static final String MONGODB_URI = "GONGWUCANG_TEST_MONGODB_URI";

    private final String name = "t" + UUID.randomUUID().toString().replace("-", "");
    private final EventFile file = EventFile.inMemory(name);
    private final JdbcEvents jdbc = new JdbcEvents(file.source());
    private final EventStorageEngine engine;
    private final EmbeddedEventStore events;
    private final @Nullable EmbeddedLedgerServer server;
    private final MongoClient client;
    private final MongoDatabase ledgers;

    private TestStores() {
        engine = jdbc.open(new HsqlTables(), Wire.serializer(), Wire.upcasters(), new SoundSnapshots(this::events));
        events = EmbeddedEventStore.builder().storageEngine(engine).build();
        String address = givenAddress();
        EmbeddedLedgerServer embedded = address == null ? EmbeddedLedgerServer.inMemory() : null;
        server = embedded;
        client = MongoLedgers.connect(embedded == null ? Objects.requireNonNull(address) : embedded.connectionString());
        ledgers = client.getDatabase(name);
    }

    /** Opens stores that nobody else uses. */
    public static TestStores open() {
        return new TestStores();
    }

    /** The address of the MongoDB server to test on, where one was given. */
    public static Optional<String> mongo() {
        return Optional.ofNullable(givenAddress());
    }

    /** True where the ledgers are kept on a real MongoDB server. */
    public static boolean onRealMongo() {
        return givenAddress() != null;
    }

    /** The event store. */
    public EventStore events() {
        return events;
    }

    /** The engine under {@link #events()}. */
    public EventStorageEngine engine() {
        return engine;
    }

    /** The streams under {@link #events()}, as they were stored. */
    public StoredStreams streams() {
        return jdbc.streams(Wire.serializer());
    }

    /** The transactions of the event store; Axon's configuration needs them beside the engine. */
    public TransactionManager transactions() {
        return jdbc.transactions();
    }

    /** Takes the end of a stream out of the store, as the restore of an older one does; snapshots stay. */
    public void loseAllAfter(String stream, long sequence) {
        new JdbcTemplate(file.source())
                .update(
                        "DELETE FROM DomainEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber > ?",
                        stream,
                        sequence);
    }

    /** The ledger database, empty at first. */
    public MongoDatabase ledgers() {
        return ledgers;
    }

    /** The client that {@link #ledgers()} belongs to. */
    public MongoClient client() {
        return client;
    }

    @Override
    public void close() {
        events.shutDown();
        ledgers.drop();
        client.close();
        if (server != null) {
            server.close();
        }
        file.close();
    }

    private static @Nullable String givenAddress() {
        String address = System.getProperty(MONGODB_URI, System.getenv(MONGODB_URI));
        return address == null || address.isBlank() ? null : address;
    }
}
