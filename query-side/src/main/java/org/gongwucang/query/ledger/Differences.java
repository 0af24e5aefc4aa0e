package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.gongwucang.query.ledger.Proof.Difference;
import org.jspecify.annotations.Nullable;

/** 差异: what is stored otherwise than the fold says; all are counted, the first are told. */
final class Differences {

    private static final String WHOLE_ROW = "row";

    private final List<Difference> told = new ArrayList<>();
    private int count;

    /** Holds the rows of one stream against each other. */
    void compare(Map<String, BsonDocument> stored, Map<String, BsonDocument> folded) {
        TreeSet<String> keys = new TreeSet<>(stored.keySet());
        keys.addAll(folded.keySet());
        keys.forEach(key -> compare(key, stored.get(key), folded.get(key)));
    }

    private void compare(String key, @Nullable BsonDocument stored, @Nullable BsonDocument folded) {
        if (stored == null || folded == null) {
            add(key, WHOLE_ROW, stored == null ? null : stored.toJson(), folded == null ? null : folded.toJson());
            return;
        }
        TreeSet<String> fields = new TreeSet<>(stored.keySet());
        fields.addAll(folded.keySet());
        for (String field : fields) {
            if (!Objects.equals(stored.get(field), folded.get(field))) {
                add(key, field, text(stored.get(field)), text(folded.get(field)));
            }
        }
    }

    private void add(String key, String field, @Nullable String stored, @Nullable String folded) {
        count++;
        if (told.size() < Proof.TOLD) {
            told.add(new Difference(key, field, stored, folded));
        }
    }

    private static @Nullable String text(@Nullable BsonValue value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return value.asString().getValue();
        }
        if (value.isNumber()) {
            return value.asNumber().decimal128Value().bigDecimalValue().toPlainString();
        }
        if (value.isDateTime()) {
            return Instant.ofEpochMilli(value.asDateTime().getValue()).toString();
        }
        String wrapped = new BsonDocument("v", value).toJson();
        return wrapped.substring("{\"v\": ".length(), wrapped.length() - 1);
    }

    int count() {
        return count;
    }

    List<Difference> told() {
        return List.copyOf(told);
    }
}
