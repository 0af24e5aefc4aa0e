package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** 存行片: what is stored of some streams of a ledger, as it is compared: rows by key, rectangles by id. */
final class StoredSlice {

    private static final int STREAMS_PER_FIND = 200;
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final KeptLedger<?> kept;
    private final At at;
    private final Map<String, TreeMap<String, BsonDocument>> streams = new HashMap<>();

    StoredSlice(KeptLedger<?> kept, At at) {
        this.kept = kept;
        this.at = at;
    }

    /** Reads the streams from one id until before another. */
    StoredSlice read(String from, @Nullable String until) {
        read(
                until == null
                        ? Filters.gte("agg", from)
                        : Filters.and(Filters.gte("agg", from), Filters.lt("agg", until)));
        return this;
    }

    /** Reads these streams again. */
    void readAgain(Collection<String> some) {
        some.forEach(streams::remove);
        List<String> all = List.copyOf(some);
        for (int i = 0; i < all.size(); i += STREAMS_PER_FIND) {
            read(Filters.in("agg", all.subList(i, Math.min(all.size(), i + STREAMS_PER_FIND))));
        }
    }

    private void read(Bson ofStreams) {
        Sight<?> sight = Sight.of(kept, at);
        sight.rows()
                .find(Filters.and(ofStreams, sight.filter(new Where())))
                .forEach(row -> add(row, sight.key(), Comparison.compared(row)));
        if (at.equals(At.NOW)) {
            MongoCollection<BsonDocument> rectangles = kept.store().versions();
            rectangles.find(ofStreams).forEach(row -> add(row, "_id", Comparison.comparedRectangle(row)));
        }
    }

    /** Kept as bytes, which take a fraction of the room. */
    private void add(BsonDocument document, String key, BsonDocument compared) {
        streams.computeIfAbsent(document.getString("agg").getValue(), any -> new TreeMap<>())
                .put(document.getString(key).getValue(), new RawBsonDocument(compared, CODEC));
    }

    TreeMap<String, BsonDocument> rows(String stream) {
        return streams.getOrDefault(stream, new TreeMap<>());
    }

    Set<String> ids() {
        return streams.keySet();
    }
}
