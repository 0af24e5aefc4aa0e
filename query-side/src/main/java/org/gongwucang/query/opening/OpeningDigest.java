package org.gongwucang.query.opening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * 期初摘要: one number for the whole list of opening entries, so that two persons can agree on it and an auditor can
 * compute it again from an export.
 *
 * <p>Definition: for each opening entry one line {@code id|quantity|value}, where {@code id} is the identifier of the
 * card or lot, {@code quantity} its pieces as a plain integer (1 for a card) and {@code value} quantity times unit
 * value in yuan with exactly two decimals and a point ({@code 14814.00}); the lines sorted by their UTF-16 code units,
 * each ended by a line feed (also the last); SHA-256 over the UTF-8 bytes, in lower-case hexadecimal. An empty list
 * has the digest of no bytes.
 */
final class OpeningDigest {

    private OpeningDigest() {}

    /** One line of the definition, without its line feed. */
    static String line(String id, int quantity, BigDecimal value) {
        return id + "|" + quantity + "|"
                + value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String of(Collection<String> lines) {
        MessageDigest digest = sha256();
        lines.stream().sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
