package org.gongwucang.stores.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.ConnectionPoolListener;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** 台账库: how a ledger server is spoken to. */
public final class MongoLedgers {

    /** The database used where the address names none. */
    public static final String DATABASE = "gongwucang";

    /** How long a server may be out of reach before the caller is told; the address can say otherwise. */
    private static final long PATIENCE_SECONDS = 5;

    private MongoLedgers() {}

    /**
     * Opens a client whose writes are in the journal of a majority before they count as done: without the journal a
     * killed server has lost acknowledged rows.
     *
     * @param address a {@code mongodb://} connection string
     */
    public static MongoClient connect(String address) {
        return connect(address, List.of());
    }

    /**
     * The same, with somebody who hears of the connections.
     *
     * @param address a {@code mongodb://} connection string
     */
    public static MongoClient connect(String address, List<ConnectionPoolListener> listeners) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> listeners.forEach(pool::addConnectionPoolListener))
                .applyConnectionString(new ConnectionString(address))
                .applicationName("gongwucang")
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    /** The database that the address names, else {@link #DATABASE}. */
    public static MongoDatabase database(MongoClient client, String address) {
        String named = new ConnectionString(address).getDatabase();
        return client.getDatabase(named == null ? DATABASE : named);
    }
}
