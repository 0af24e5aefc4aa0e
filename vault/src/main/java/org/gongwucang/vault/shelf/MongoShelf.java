package org.gongwucang.vault.shelf;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 架 on MongoDB: a collection for each drawer in the vault's own database. */
public final class MongoShelf implements Shelf {

    private final MongoVault vault;

    private MongoShelf(MongoVault vault) {
        this.vault = vault;
    }

    /** In the database that {@link MongoVault#at} names. */
    public static MongoShelf at(String uri, String name) {
        return new MongoShelf(MongoVault.at(uri, name));
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

    @Override
    public List<Item> listAfter(String drawer, String key, int most) {
        return of(drawer)
                .find(gt("_id", key))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .map(MongoShelf::item)
                .into(new ArrayList<>());
    }

    /** Other parts of the vault have collections here, too; only those of the shelf hold such documents. */
    @Override
    public List<String> drawers() {
        return vault.database().listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> isOfShelf(of(name).find().first()))
                .sorted()
                .toList();
    }

    private static boolean isOfShelf(@Nullable Document any) {
        return any != null && any.get("j") instanceof String && any.get("v") instanceof Long;
    }

    @Override
    public void put(String drawer, Item item) {
        of(drawer)
                .replaceOne(
                        eq("_id", item.key()),
                        new Document("_id", item.key())
                                .append("v", item.version())
                                .append("j", item.json()),
                        new ReplaceOptions().upsert(true));
    }

    private MongoCollection<Document> of(String drawer) {
        return vault.database().getCollection(drawer);
    }

    private static Item item(Document document) {
        return new Item(document.getString("_id"), document.getLong("v"), document.getString("j"));
    }

    @Override
    public void close() {
        vault.client().close();
    }
}
