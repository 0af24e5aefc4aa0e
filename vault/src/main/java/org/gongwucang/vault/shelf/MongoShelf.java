package org.gongwucang.vault.shelf;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.Document;

/**
 * 架 on MongoDB: a database of its own. Writes are in the journals of a majority when they return, and only what a
 * majority has is read: a sign-in that was taken back does not come back with another primary.
 */
public final class MongoShelf implements Shelf {

    private static final String LEDGERS = "gongwucang";
    private static final String SUFFIX = "_vault";

    /** How long a server may be out of reach before the caller is told; the address can say otherwise. */
    private static final long PATIENCE_SECONDS = 5;

    private final MongoClient client;
    private final MongoDatabase database;

    private MongoShelf(ConnectionString address, String name) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(address)
                .applicationName("gongwucang-vault")
                .build());
        database = client.getDatabase(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /**
     * @param uri names the database of the ledgers, as a rule
     * @param name of the vault's database; where it is empty, that of the ledgers with {@value #SUFFIX} behind it, so
     *     that houses with ledgers of their own on one server have vaults of their own
     */
    public static MongoShelf at(String uri, String name) {
        ConnectionString address = new ConnectionString(uri);
        String ledgers = address.getDatabase() == null ? LEDGERS : address.getDatabase();
        return new MongoShelf(address, name.isEmpty() ? ledgers + SUFFIX : name);
    }

    @Override
    public Optional<Item> get(String drawer, String key) {
        return Optional.ofNullable(of(drawer).find(eq("_id", key)).first()).map(MongoShelf::item);
    }

    @Override
    public boolean putIfAbsent(String drawer, String key, String json) {
        try {
            of(drawer).insertOne(new Document("_id", key).append("v", 1L).append("j", json));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean replace(String drawer, String key, long version, String json) {
        return of(drawer)
                        .updateOne(
                                and(eq("_id", key), eq("v", version)),
                                Updates.combine(Updates.set("j", json), Updates.inc("v", 1L)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void delete(String drawer, String key) {
        of(drawer).deleteOne(eq("_id", key));
    }

    @Override
    public List<Item> list(String drawer, String prefix) {
        return of(drawer)
                .find(regex("_id", "^" + Pattern.quote(prefix)))
                .sort(Sorts.ascending("_id"))
                .map(MongoShelf::item)
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> of(String drawer) {
        return database.getCollection(drawer);
    }

    private static Item item(Document document) {
        return new Item(document.getString("_id"), document.getLong("v"), document.getString("j"));
    }

    @Override
    public void close() {
        client.close();
    }
}
