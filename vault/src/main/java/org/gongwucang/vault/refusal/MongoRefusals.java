package org.gongwucang.vault.refusal;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gongwucang.vault.refusal.KeptRefusal.Place;
import org.gongwucang.vault.shelf.MongoVault;
import org.jspecify.annotations.Nullable;

/** 拒绝登记簿 on MongoDB: a collection of the vault's own database. */
public final class MongoRefusals implements RefusalRegister {

    private static final Bson NEWEST_FIRST = Sorts.descending("firstAt", "_id");
    private static final Bson OLDEST_FIRST = Sorts.ascending("firstAt", "_id");
    private static final BulkWriteOptions EACH_ON_ITS_OWN = new BulkWriteOptions().ordered(false);

    /** How long a caller who was refused waits for a server that is there and does not answer. */
    private static final long PATIENCE_SECONDS = 5;

    private final MongoVault vault;
    private volatile boolean isIndexed;

    private MongoRefusals(MongoVault vault) {
        this.vault = vault;
    }

    /** In the database that {@link MongoVault#at} names. */
    public static MongoRefusals at(String uri, String name) {
        return new MongoRefusals(MongoVault.at(uri, name));
    }

    @Override
    public void add(Collection<KeptRefusal> refused) {
        List<KeptRefusal> left = List.copyOf(refused);
        while (!left.isEmpty()) {
            left = unwritten(left);
        }
    }

    /** Those that somebody else entered in the same instant: the next try finds and counts them. */
    private List<KeptRefusal> unwritten(List<KeptRefusal> refused) {
        try {
            entries()
                    .withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .bulkWrite(refused.stream().map(MongoRefusals::counting).toList(), EACH_ON_ITS_OWN);
            return List.of();
        } catch (MongoBulkWriteException e) {
            boolean isRace = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream().allMatch(MongoRefusals::isTaken);
            if (!isRace) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> refused.get(error.getIndex()))
                    .toList();
        }
    }

    private static boolean isTaken(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static UpdateOneModel<Document> counting(KeptRefusal refused) {
        List<Bson> changes = new ArrayList<>();
        RefusalDocuments.lasting(refused).forEach((name, value) -> changes.add(Updates.setOnInsert(name, value)));
        changes.add(Updates.inc("count", refused.count()));
        changes.add(Updates.max("lastAt", Date.from(refused.lastAt())));
        return new UpdateOneModel<>(
                eq("_id", refused.id()), Updates.combine(changes), new UpdateOptions().upsert(true));
    }

    @Override
    public void put(Collection<KeptRefusal> copied) {
        if (!copied.isEmpty()) {
            entries().bulkWrite(copied.stream().map(MongoRefusals::replacing).toList(), EACH_ON_ITS_OWN);
        }
    }

    private static ReplaceOneModel<Document> replacing(KeptRefusal refused) {
        Document whole = RefusalDocuments.lasting(refused)
                .append("count", refused.count())
                .append("lastAt", Date.from(refused.lastAt()));
        return new ReplaceOneModel<>(eq("_id", refused.id()), whole, new ReplaceOptions().upsert(true));
    }

    @Override
    public List<KeptRefusal> page(
            RefusalFilter filter, @Nullable Place after, @Nullable Place before, boolean backward, int most) {
        List<Bson> conditions = conditions(filter);
        if (after != null) {
            Date at = Date.from(after.firstAt());
            conditions.add(or(lt("firstAt", at), and(eq("firstAt", at), lt("_id", after.id()))));
        }
        if (before != null) {
            Date at = Date.from(before.firstAt());
            conditions.add(or(gt("firstAt", at), and(eq("firstAt", at), gt("_id", before.id()))));
        }
        List<KeptRefusal> found = entries()
                .find(all(conditions))
                .sort(backward ? OLDEST_FIRST : NEWEST_FIRST)
                .limit(most)
                .map(RefusalDocuments::read)
                .into(new ArrayList<>());
        if (backward) {
            Collections.reverse(found);
        }
        return found;
    }

    @Override
    public int total(RefusalFilter filter) {
        return Math.toIntExact(entries().countDocuments(all(conditions(filter))));
    }

    private static Bson all(List<Bson> conditions) {
        return conditions.isEmpty() ? new Document() : and(conditions);
    }

    private static List<Bson> conditions(RefusalFilter filter) {
        List<Bson> conditions = new ArrayList<>();
        equal(conditions, "rule", filter.rule());
        equal(conditions, "actor", filter.actor());
        equal(conditions, "unit", filter.unit());
        equal(conditions, "command", filter.command());
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

    private static void equal(List<Bson> conditions, String field, @Nullable String value) {
        if (value != null) {
            conditions.add(eq(field, value));
        }
    }

    /** The server need not be there when the program starts. */
    private MongoCollection<Document> entries() {
        MongoCollection<Document> entries = vault.database().getCollection("refusals");
        if (!isIndexed) {
            entries.createIndexes(List.of(
                    new IndexModel(Indexes.descending("firstAt", "_id")),
                    new IndexModel(Indexes.compoundIndex(Indexes.ascending("rule"), NEWEST_FIRST)),
                    new IndexModel(Indexes.compoundIndex(Indexes.ascending("actor"), NEWEST_FIRST))));
            isIndexed = true;
        }
        return entries;
    }

    @Override
    public void close() {
        vault.client().close();
    }
}
