package org.gongwucang.stores.jdbc;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.stores.history.StoredHistory;
import org.gongwucang.stores.snapshot.PackedSnapshots;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * 凭证库: Axon's JDBC event store on one data source.
 *
 * <p>The transaction manager and the connection provider belong together: with a provider that does not know the
 * transaction, the pool's auto-commit stores the first of two events although the second is refused.
 */
public final class JdbcEvents {

    /** Events read from the store at a time; the engine's own default of 100 costs half the speed of a long read. */
    static final int READ_BATCH = 1000;

    private final Runnable admission;
    private final DataSourceTransactionManager platform;
    private final TransactionManager transactions;
    private final ConnectionProvider connections;

    /** @param source hands out connections; it stays the caller's to close */
    public JdbcEvents(DataSource source) {
        this(source, () -> {});
    }

    /**
     * @param source hands out connections; it stays the caller's to close
     * @param admission runs before each write, and throws {@link EventStoreFull} where there is no room for it
     */
    public JdbcEvents(DataSource source, Runnable admission) {
        this.admission = admission;
        this.platform = new DataSourceTransactionManager(source);
        this.transactions = new SpringTransactionManager(platform);
        this.connections = new SpringDataSourceConnectionProvider(source);
    }

    /** Spring's view of the transactions that {@link #transactions()} hands out. */
    public DataSourceTransactionManager platform() {
        return platform;
    }

    /** What makes the events of one command one whole. */
    public TransactionManager transactions() {
        return transactions;
    }

    /** Connections that take part in {@link #transactions()}. */
    public ConnectionProvider connections() {
        return connections;
    }

    /**
     * Opens the event store, and makes its tables where they are missing.
     *
     * @param tables the table definitions of the database in use
     * @param serializer for events and snapshots
     * @param snapshots tells which snapshots may still be used
     */
    public EventStorageEngine open(
            EventTableFactory tables, Serializer serializer, EventUpcaster upcasters, SnapshotFilter snapshots) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(new PackedSnapshots(serializer))
                .upcasterChain(upcasters)
                .snapshotFilter(snapshots)
                .persistenceExceptionResolver(new DuplicateKeys())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .batchSize(READ_BATCH)
                .readEventDataWithGaps(GapReads::statement);
        JdbcEventStorageEngine engine = new AdmittingEngine(builder, admission);
        createTables(engine, tables);
        return engine;
    }

    /** Streams of the same tables, as they were stored. */
    public StoredStreams streams(Serializer serializer) {
        AdmittingEngine engine = plain(serializer);
        return new StoredStreams(stream -> engine.readEvents(stream, 0), new JdbcHistory(engine)::read, serializer);
    }

    /** Everything in the tables, which are there, for copying. */
    public StoredHistory history(Serializer serializer) {
        return new JdbcHistory(plain(serializer));
    }

    /**
     * Everything in the tables, for copying.
     *
     * @param tables the table definitions of the database in use; made where they are missing
     */
    public StoredHistory history(EventTableFactory tables, Serializer serializer) {
        AdmittingEngine engine = plain(serializer);
        createTables(engine, tables);
        return new JdbcHistory(engine);
    }

    /** With nothing between the rows and whoever reads or writes them. */
    private AdmittingEngine plain(Serializer serializer) {
        return new AdmittingEngine(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .batchSize(READ_BATCH)
                        .readEventDataWithGaps(GapReads::statement),
                admission);
    }

    /** Of two processes that make them at the same instant one is refused by the database, and then finds them there. */
    private void createTables(JdbcEventStorageEngine engine, EventTableFactory tables) {
        try {
            transactions.executeInTransaction(() -> engine.createSchema(tables));
        } catch (RuntimeException overtaken) {
            try {
                transactions.executeInTransaction(() -> engine.createSchema(tables));
            } catch (RuntimeException again) {
                again.addSuppressed(overtaken);
                throw again;
            }
        }
    }
}
