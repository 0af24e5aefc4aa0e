package org.gongwucang.query.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.gongwucang.query.ledger.Proof.Side;

/** One side of a comparison: its rows are counted, summed up and digested one after the other, and none is kept. */
final class ProofSide {

    private final MessageDigest digest = sha256();
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private int rows;

    /** @param compared of one stream, in the order of their keys */
    void add(Map<String, BsonDocument> compared) {
        compared.forEach((key, document) -> {
            digest.update((key + "\t" + document.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
            document.forEach((field, value) -> {
                if (value.isNumber()) {
                    sums.merge(field, value.asNumber().decimal128Value().bigDecimalValue(), BigDecimal::add);
                }
            });
        });
        rows += compared.size();
    }

    Side told() {
        return new Side(rows, sums, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
