package org.gongwucang.vault.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/**
 * 签名链接: statements that come back by way of a stranger, with the instant up to which they count. Whoever has the link
 * can read it, nobody can write one: HMAC-SHA256 (RFC 2104) under a key of the vault, which all processes share.
 */
public final class SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final String KEY = "key";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Drawer<Key> keys;
    private final String purpose;
    private final Clock clock;

    /** Links that are opened here. */
    public SignedLinks(Shelf shelf, Clock clock) {
        this(shelf, KEY, clock);
    }

    /** @param purpose what is signed for one is worth nothing for another: each has a key of its own */
    public SignedLinks(Shelf shelf, String purpose, Clock clock) {
        this.keys = new Drawer<>(shelf, "links", Key.class);
        this.purpose = purpose;
        this.clock = clock;
    }

    /** 密钥: drawn by the first process that needs it. */
    record Key(String secret) {}

    /** 链接: letters, digits, {@code -} and {@code _}. */
    public record Link(String token, Instant expiresAt) {}

    /** @param expired it was signed here, and does not count any more */
    public record Opened(String statement, boolean expired) {}

    public Link sign(String statement, Duration validFor) {
        Instant expiresAt = clock.instant().plus(validFor);
        byte[] said = statement.getBytes(StandardCharsets.UTF_8);
        byte[] packed = Packing.pack(ByteBuffer.allocate(Long.BYTES + said.length)
                .putLong(expiresAt.toEpochMilli())
                .put(said)
                .array());
        byte[] signed = ByteBuffer.allocate(BYTES + packed.length)
                .put(signature(packed))
                .put(packed)
                .array();
        return new Link(Base64.getUrlEncoder().withoutPadding().encodeToString(signed), expiresAt);
    }

    /** What was signed; nothing where it was not signed here. */
    public Optional<Opened> open(String token) {
        byte[] signed = bytes(token);
        if (signed.length <= BYTES) {
            return Optional.empty();
        }
        byte[] packed = Arrays.copyOfRange(signed, BYTES, signed.length);
        return MessageDigest.isEqual(signature(packed), Arrays.copyOf(signed, BYTES))
                ? Optional.of(opened(ByteBuffer.wrap(Packing.unpack(packed))))
                : Optional.empty();
    }

    private Opened opened(ByteBuffer content) {
        boolean expired = clock.instant().isAfter(Instant.ofEpochMilli(content.getLong()));
        return new Opened(StandardCharsets.UTF_8.decode(content).toString(), expired);
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notWrittenSo) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key().secret()), ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private Key key() {
        return keys.get(purpose).orElseGet(() -> {
            byte[] secret = new byte[BYTES];
            RANDOM.nextBytes(secret);
            keys.putIfAbsent(purpose, new Key(Base64.getEncoder().encodeToString(secret)));
            return keys.get(purpose).orElseThrow();
        });
    }
}
