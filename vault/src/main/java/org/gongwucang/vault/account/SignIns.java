package org.gongwucang.vault.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/** 登录: bearer tokens that expire and can be taken back. Only their digest is kept; what they allow is asked elsewhere. */
public final class SignIns {

    /** Tells our tokens from any other. */
    public static final String PREFIX = "gwc_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** 登录凭据: shown once. */
    public record Token(String value, Instant expiresAt) {}

    /** 登录. */
    public record SignIn(String account, Instant expiresAt) {}

    private final Drawer<SignIn> drawer;
    private final Clock clock;
    private final Duration validFor;

    public SignIns(Shelf shelf, Clock clock, Duration validFor) {
        this.drawer = new Drawer<>(shelf, "sign-ins", SignIn.class);
        this.clock = clock;
        this.validFor = validFor;
    }

    public Token issue(String account) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String value = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant expiresAt = clock.instant().plus(validFor);
        drawer.putIfAbsent(digest(value), new SignIn(account, expiresAt));
        return new Token(value, expiresAt);
    }

    /** Whose token this is, while it is valid. */
    public Optional<SignIn> find(String token) {
        return drawer.get(digest(token)).filter(signIn -> clock.instant().isBefore(signIn.expiresAt()));
    }

    public void revoke(String token) {
        drawer.delete(digest(token));
    }

    private static String digest(String token) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
