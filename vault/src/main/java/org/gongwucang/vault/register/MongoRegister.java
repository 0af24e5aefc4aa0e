package org.gongwucang.vault.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gongwucang.vault.register.Kept.Place;
import org.gongwucang.vault.shelf.MongoVault;
import org.jspecify.annotations.Nullable;

/** 登记簿 on MongoDB: a collection of the vault's own database. */
public abstract class MongoRegister<K extends Kept, F extends RegisterFilter> implements Register<K, F> {

    private static final Bson NEWEST_FIRST = Sorts.descending("firstAt", "_id");
    private static final Bson OLDEST_FIRST = Sorts.ascending("firstAt", "_id");
    private static final BulkWriteOptions EACH_ON_ITS_OWN = new BulkWriteOptions().ordered(false);

    /** How long a caller waits for a server that is there and does not answer. */
    private static final long PATIENCE_SECONDS = 5;

    private final MongoVault vault;
    private final String collection;
    private final List<String> indexed;
    private volatile boolean isIndexed;

    /** @param indexed fields by which few of many are found */
    protected MongoRegister(MongoVault vault, String collection, List<String> indexed) {
        this.vault = vault;
        this.collection = collection;
        this.indexed = indexed;
    }

    @Override
    public void add(Collection<K> entries) {
        List<K> left = List.copyOf(entries);
        while (!left.isEmpty()) {
            left = unwritten(left);
        }
    }

    /** Those that somebody else entered in the same instant: the next try finds and counts them. */
    private List<K> unwritten(List<K> entries) {
        try {
            entries()
                    .withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .bulkWrite(entries.stream().map(this::counting).toList(), EACH_ON_ITS_OWN);
            return List.of();
        } catch (MongoBulkWriteException e) {
            boolean isRace = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream().allMatch(MongoRegister::isTaken);
            if (!isRace) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> entries.get(error.getIndex()))
                    .toList();
        }
    }

    private static boolean isTaken(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private UpdateOneModel<Document> counting(K entry) {
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.setOnInsert("day", entry.day().toString()));
        changes.add(Updates.setOnInsert("firstAt", Date.from(entry.firstAt())));
        lasting(entry).forEach((name, value) -> changes.add(Updates.setOnInsert(name, value)));
        changes.add(Updates.inc("count", entry.count()));
        changes.add(Updates.max("lastAt", Date.from(entry.lastAt())));
        return new UpdateOneModel<>(eq("_id", entry.id()), Updates.combine(changes), new UpdateOptions().upsert(true));
    }

    @Override
    public void put(Collection<K> copied) {
        if (!copied.isEmpty()) {
            entries().bulkWrite(copied.stream().map(this::replacing).toList(), EACH_ON_ITS_OWN);
        }
    }

    private ReplaceOneModel<Document> replacing(K entry) {
        Document whole = new Document("day", entry.day().toString()).append("firstAt", Date.from(entry.firstAt()));
        whole.putAll(lasting(entry));
        whole.append("count", entry.count()).append("lastAt", Date.from(entry.lastAt()));
        return new ReplaceOneModel<>(eq("_id", entry.id()), whole, new ReplaceOptions().upsert(true));
    }

    /** All of it but the id, the day, the times and the count. */
    protected abstract Document lasting(K entry);

    protected abstract K read(Document entry);

    /** The instant in this field. */
    protected static Instant instant(Document entry, String field) {
        return entry.getDate(field).toInstant();
    }

    @Override
    public List<K> page(F filter, @Nullable Place after, @Nullable Place before, boolean backward, int most) {
        List<Bson> conditions = conditions(filter);
        if (after != null) {
            Date at = Date.from(after.firstAt());
            conditions.add(or(lt("firstAt", at), and(eq("firstAt", at), lt("_id", after.id()))));
        }
        if (before != null) {
            Date at = Date.from(before.firstAt());
            conditions.add(or(gt("firstAt", at), and(eq("firstAt", at), gt("_id", before.id()))));
        }
        List<K> found = entries()
                .find(all(conditions))
                .sort(backward ? OLDEST_FIRST : NEWEST_FIRST)
                .limit(most)
                .map(this::read)
                .into(new ArrayList<>());
        if (backward) {
            Collections.reverse(found);
        }
        return found;
    }

    @Override
    public int total(F filter) {
        return Math.toIntExact(entries().countDocuments(all(conditions(filter))));
    }

    private static Bson all(List<Bson> conditions) {
        return conditions.isEmpty() ? new Document() : and(conditions);
    }

    private List<Bson> conditions(F filter) {
        List<Bson> conditions = new ArrayList<>();
        filter.equal().forEach((field, value) -> conditions.add(eq(field, value)));
        LocalDate from = filter.from();
        if (from != null) {
            conditions.add(gte("day", from.toString()));
        }
        LocalDate to = filter.to();
        if (to != null) {
            conditions.add(lte("day", to.toString()));
        }
        return conditions;
    }

    /** The server need not be there when the program starts. */
    private MongoCollection<Document> entries() {
        MongoCollection<Document> entries = vault.database().getCollection(collection);
        if (!isIndexed) {
            List<IndexModel> indexes = new ArrayList<>(List.of(new IndexModel(Indexes.descending("firstAt", "_id"))));
            indexed.forEach(field ->
                    indexes.add(new IndexModel(Indexes.compoundIndex(Indexes.ascending(field), NEWEST_FIRST))));
            entries.createIndexes(indexes);
            isIndexed = true;
        }
        return entries;
    }

    @Override
    public void close() {
        vault.client().close();
    }
}
