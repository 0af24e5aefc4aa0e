package org.gongwucang.query.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * 台账租约: which process keeps which ledger. A lease runs for {@link #LENGTH} by the clock of the ledgers' server, which
 * all processes share; whoever holds it renews it, and a process that died or stands still loses it. Each holder has its
 * term of office, higher than all before.
 */
final class LedgerLeases {

    /** How long a lease is good for, and so how long a ledger stands still after its keeper died. */
    static final Duration LENGTH = Duration.ofSeconds(5);

    private static final String OWNER = "owner";
    private static final String UNTIL = "until";
    private static final String TERM = "term";
    private static final String LEDGERS = "ledgers";
    private static final String NOBODY = "";
    private static final Document END = added(LENGTH);
    private static final Bson IS_OVER = expr(new Document("$lte", List.of("$" + UNTIL, "$$NOW")));
    private static final Bson IS_ALIVE = expr(new Document("$gt", List.of("$" + UNTIL, "$$NOW")));
    private static final Bson IS_LONG_DEAD =
            expr(new Document("$lt", List.of(new Document("$add", List.of("$" + UNTIL, 60_000)), "$$NOW")));

    private final MongoCollection<BsonDocument> leases;
    private final MongoCollection<BsonDocument> processes;
    private final String self;

    /** @param self tells this run of this process from all others */
    LedgerLeases(MongoDatabase database, String self) {
        this.leases = database.getCollection("ledger-leases", BsonDocument.class);
        this.processes = database.getCollection("ledger-processes", BsonDocument.class);
        this.self = self;
    }

    private static Document added(Duration length) {
        return new Document("$add", List.of("$$NOW", length.toMillis()));
    }

    /**
     * Says that this process is alive and could keep these ledgers.
     *
     * @return how many of them are its fair share: of a ledger that n processes could keep, an n-th
     */
    int beat(Collection<String> ledgers) {
        processes.updateOne(
                eq("_id", self),
                List.of(new Document("$set", new Document(UNTIL, END).append(LEDGERS, ledgers))),
                new UpdateOptions().upsert(true));
        processes.deleteMany(IS_LONG_DEAD);
        Map<String, Integer> able = new HashMap<>();
        processes
                .find(IS_ALIVE)
                .forEach(process -> process.getArray(LEDGERS)
                        .forEach(ledger -> able.merge(ledger.asString().getValue(), 1, Integer::sum)));
        double share = ledgers.stream()
                .mapToDouble(ledger -> 1.0 / able.getOrDefault(ledger, 1))
                .sum();
        return (int) Math.ceil(share - 1e-9);
    }

    /** Makes the lease of each known, so that it can be taken. */
    void register(Collection<String> ledgers) {
        for (String ledger : ledgers) {
            leases.updateOne(
                    eq("_id", ledger),
                    Updates.combine(
                            Updates.setOnInsert(OWNER, NOBODY),
                            Updates.setOnInsert(UNTIL, RowDocuments.millis(Instant.EPOCH)),
                            Updates.setOnInsert(TERM, 0L)),
                    new UpdateOptions().upsert(true));
        }
    }

    /**
     * Takes the lease where it is free or was not renewed in time, or renews it where this process holds it.
     *
     * @return the term of office, or nothing where somebody else holds it
     */
    OptionalLong take(String ledger) {
        Document term = new Document(
                "$cond",
                List.of(
                        new Document("$eq", List.of("$" + OWNER, self)),
                        "$" + TERM,
                        new Document("$add", List.of("$" + TERM, 1L))));
        BsonDocument lease = leases.findOneAndUpdate(
                and(eq("_id", ledger), or(eq(OWNER, self), IS_OVER)),
                List.of(new Document(
                        "$set", new Document(TERM, term).append(OWNER, self).append(UNTIL, END))),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return lease == null
                ? OptionalLong.empty()
                : OptionalLong.of(lease.getNumber(TERM).longValue());
    }

    /** Those whose lease is free or was not renewed in time. */
    List<String> free(Set<String> ledgers) {
        return leases.find(IS_OVER).map(lease -> lease.getString("_id").getValue()).into(new ArrayList<>()).stream()
                .filter(ledgers::contains)
                .toList();
    }

    /** Gives the lease back before its time. */
    void giveBack(String ledger) {
        leases.updateOne(
                and(eq("_id", ledger), eq(OWNER, self)),
                Updates.combine(Updates.set(OWNER, NOBODY), Updates.set(UNTIL, RowDocuments.millis(Instant.EPOCH))));
    }

    /** This process keeps nothing any more. */
    void leave() {
        processes.deleteOne(eq("_id", new BsonString(self)));
    }
}
