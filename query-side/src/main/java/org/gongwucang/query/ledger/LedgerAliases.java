package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * 台账别名: which fill of a numbered ledger is asked. A ledger is never filled anew in place: {@code holding@1.1} is
 * filled beside {@code holding@1}, and the alias {@code holding@1} then names it. What is filled, and what somebody wants
 * done with the ledger, stands beside it, for the process that keeps the ledger may be another one.
 */
final class LedgerAliases {

    private static final String FILL = "fill";
    private static final String FILLING = "filling";
    private static final String WITHDRAWN = "withdrawn";
    private static final String DIFFERS = "differs";
    private static final String REFILL = "refill";
    private static final String RETRY = "retry";

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> aliases;

    LedgerAliases(MongoDatabase database) {
        this.database = database;
        this.aliases = database.getCollection("ledger-aliases", BsonDocument.class);
    }

    /**
     * 别名.
     *
     * @param completed the fill completed last, asked unless it was withdrawn
     * @param filling the fill that is under way
     * @param differs that fill is complete, and is not what an independent fold says
     * @param refill somebody wants the ledger filled again
     * @param retry somebody wants its parked entries tried again
     */
    record Alias(
            OptionalInt completed,
            boolean withdrawn,
            OptionalInt filling,
            boolean differs,
            boolean refill,
            boolean retry) {

        static final Alias NONE = new Alias(OptionalInt.empty(), false, OptionalInt.empty(), false, false, false);

        private static Alias of(BsonDocument document) {
            return new Alias(
                    number(document, FILL),
                    is(document, WITHDRAWN),
                    number(document, FILLING),
                    is(document, DIFFERS),
                    is(document, REFILL),
                    is(document, RETRY));
        }

        private static OptionalInt number(BsonDocument document, String field) {
            return document.containsKey(field)
                    ? OptionalInt.of(document.getInt32(field).getValue())
                    : OptionalInt.empty();
        }

        private static boolean is(BsonDocument document, String field) {
            return document.getBoolean(field, BsonBoolean.FALSE).getValue();
        }

        /** The fill that is asked, if one was ever completed and still stands. */
        OptionalInt served() {
            return withdrawn ? OptionalInt.empty() : completed;
        }

        /** The number of a fill that was not begun yet. */
        int next() {
            return completed.orElse(-1) + 1;
        }
    }

    /** What the collections of a fill are called; the first bears the ledger's own name. */
    static String collection(Ledger<?> ledger, int fill) {
        return fill == 0 ? ledger.numbered() : ledger.numbered() + "." + fill;
    }

    Alias of(Ledger<?> ledger) {
        BsonDocument document =
                aliases.find(Filters.eq("_id", ledger.numbered())).first();
        return document == null ? Alias.NONE : Alias.of(document);
    }

    /** Of all numbered ledgers, by their names. */
    Map<String, Alias> all() {
        Map<String, Alias> all = new HashMap<>();
        aliases.find().forEach(document -> all.put(document.getString("_id").getValue(), Alias.of(document)));
        return all;
    }

    /** From now on this fill is asked. */
    void serve(Ledger<?> ledger, int fill) {
        say(
                ledger,
                Updates.set(FILL, fill),
                Updates.set(WITHDRAWN, false),
                Updates.unset(FILLING),
                Updates.set(DIFFERS, false));
    }

    /** Nobody asks the ledger until its next fill is complete. */
    void withdraw(Ledger<?> ledger) {
        say(ledger, Updates.set(WITHDRAWN, true), Updates.unset(FILLING));
    }

    /** This fill is under way. */
    void fill(Ledger<?> ledger, int fill) {
        say(ledger, Updates.set(FILLING, fill), Updates.set(DIFFERS, false), Updates.set(REFILL, false));
    }

    /** The fill under way is complete and wrong. */
    void refuse(Ledger<?> ledger) {
        say(ledger, Updates.set(DIFFERS, true));
    }

    /** Asks whoever keeps the ledger to fill it again, or notes that this goes on. */
    void wantRefill(Ledger<?> ledger, boolean wanted) {
        say(ledger, Updates.set(REFILL, wanted));
    }

    /** Asks whoever keeps the ledger to try its parked entries again, or notes that it was done. */
    void wantRetry(Ledger<?> ledger, boolean wanted) {
        say(ledger, Updates.set(RETRY, wanted));
    }

    private void say(Ledger<?> ledger, Bson... said) {
        aliases.updateOne(
                Filters.eq("_id", ledger.numbered()), Updates.combine(said), new UpdateOptions().upsert(true));
    }

    /** Removes what is left of fills of this ledger, of any of its numbers, that are neither asked nor filled. */
    void dropAllBut(String name, List<String> used) {
        drop(Pattern.quote(name) + "@\\d+(?:\\.\\d+)?", used);
    }

    /** The same for one number; another program may keep the others. */
    void dropAllBut(Ledger<?> ledger, List<String> used) {
        drop(Pattern.quote(ledger.numbered()) + "(?:\\.\\d+)?", used);
    }

    private void drop(String fills, List<String> used) {
        Pattern own = Pattern.compile("(" + fills + ")(?:\\.versions|\\.parked)?");
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
            var named = own.matcher(collection);
            if (named.matches() && !used.contains(named.group(1))) {
                database.getCollection(collection).drop();
            }
        }
    }
}
