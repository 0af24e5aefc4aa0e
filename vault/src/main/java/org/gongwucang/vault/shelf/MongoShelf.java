package org.gongwucang.vault.shelf;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
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
import java.util.regex.Pattern;
import org.bson.Document;

/** 架 on MongoDB: a database of its own, journalled at every write. */
public final class MongoShelf implements Shelf {

    private final MongoClient client;
    private final MongoDatabase database;

    /** @param name of the database */
    public MongoShelf(String uri, String name) {
        client = MongoClients.create(uri);
        database = client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
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
