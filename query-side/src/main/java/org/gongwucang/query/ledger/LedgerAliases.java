package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * 台账别名: which fill of a numbered ledger is asked. A ledger is never filled anew in place: {@code holding@1.1} is
 * filled beside {@code holding@1}, and the alias {@code holding@1} then names it.
 */
final class LedgerAliases {

    private static final String FILL = "fill";

    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> aliases;

    LedgerAliases(MongoDatabase database) {
        this.database = database;
        this.aliases = database.getCollection("ledger-aliases", BsonDocument.class);
    }

    /** What the collections of a fill are called; the first bears the ledger's own name. */
    static String collection(Ledger<?> ledger, int fill) {
        return fill == 0 ? ledger.numbered() : ledger.numbered() + "." + fill;
    }

    /** The fill that is asked, if one was ever completed. */
    OptionalInt served(Ledger<?> ledger) {
        BsonDocument alias = aliases.find(Filters.eq("_id", ledger.numbered())).first();
        return alias == null
                ? OptionalInt.empty()
                : OptionalInt.of(alias.getInt32(FILL).getValue());
    }

    /** From now on this fill is asked. */
    void serve(Ledger<?> ledger, int fill) {
        BsonDocument alias =
                new BsonDocument("_id", new BsonString(ledger.numbered())).append(FILL, new BsonInt32(fill));
        aliases.replaceOne(Filters.eq("_id", ledger.numbered()), alias, new ReplaceOptions().upsert(true));
    }

    /** Removes what is left of fills and numbers of this ledger that are neither asked nor filled. */
    void dropAllBut(String name, List<String> used) {
        Pattern own = Pattern.compile("(" + Pattern.quote(name) + "@\\d+(?:\\.\\d+)?)(?:\\.versions|\\.parked)?");
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
            var named = own.matcher(collection);
            if (named.matches() && !used.contains(named.group(1))) {
                database.getCollection(collection).drop();
            }
        }
    }
}
