package org.gongwucang.query.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.gongwucang.query.ledger.Proof.Difference;
import org.gongwucang.query.ledger.Proof.Side;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: documents by key. */
final class ProofSide {

    private static final String WHOLE_ROW = "row";

    private final TreeMap<String, BsonDocument> documents = new TreeMap<>();

    void add(String key, BsonDocument document) {
        documents.put(key, document);
    }

    Side told() {
        MessageDigest digest = sha256();
        Map<String, BigDecimal> sums = new TreeMap<>();
        documents.forEach((key, document) -> {
            digest.update((key + "\t" + document.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
            document.forEach((field, value) -> {
                if (value.isNumber()) {
                    sums.merge(field, value.asNumber().decimal128Value().bigDecimalValue(), BigDecimal::add);
                }
            });
        });
        return new Side(documents.size(), sums, HexFormat.of().formatHex(digest.digest()));
    }

    /** What this stored side says otherwise than the fold. */
    List<Difference> against(ProofSide folded) {
        TreeSet<String> keys = new TreeSet<>(documents.keySet());
        keys.addAll(folded.documents.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            compare(key, documents.get(key), folded.documents.get(key), differences);
        }
        return differences;
    }

    private static void compare(
            String key, @Nullable BsonDocument stored, @Nullable BsonDocument folded, List<Difference> differences) {
        if (stored == null || folded == null) {
            differences.add(new Difference(
                    key, WHOLE_ROW, stored == null ? null : stored.toJson(), folded == null ? null : folded.toJson()));
            return;
        }
        TreeSet<String> fields = new TreeSet<>(stored.keySet());
        fields.addAll(folded.keySet());
        for (String field : fields) {
            if (!Objects.equals(stored.get(field), folded.get(field))) {
                differences.add(new Difference(key, field, text(stored.get(field)), text(folded.get(field))));
            }
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
