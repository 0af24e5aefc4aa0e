package org.gongwucang.vault.shelf;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;

/**
 * 保险库 on MongoDB: its own database. Writes are in the journals of a majority when they return, and only what a
 * majority has is read: a sign-in that was taken back does not come back with another primary.
 */
public record MongoVault(MongoClient client, MongoDatabase database) {

    private static final String LEDGERS = "gongwucang";
    private static final String SUFFIX = "_vault";

    /** How long a server may be out of reach before the caller is told; the address can say otherwise. */
    private static final long PATIENCE_SECONDS = 5;

    /**
     * @param uri names the database of the ledgers, as a rule
     * @param name of the vault's database; where it is empty, that of the ledgers with {@value #SUFFIX} behind it, so
     *     that houses with ledgers of their own on one server have vaults of their own
     */
    public static MongoVault at(String uri, String name) {
        ConnectionString address = new ConnectionString(uri);
        String ledgers = address.getDatabase() == null ? LEDGERS : address.getDatabase();
        return opened(address, name.isEmpty() ? ledgers + SUFFIX : name);
    }

    private static MongoVault opened(ConnectionString address, String name) {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(address)
                .applicationName("gongwucang-vault")
                .build());
        return new MongoVault(
                client,
                client.getDatabase(name)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY));
    }
}
