package org.gongwucang.vault.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/** 登录: bearer tokens that expire and can be taken back. Only their digest is kept; what they allow is asked elsewhere. */
public final class SignIns {

    /** Tells our tokens from any other. */
    public static final String PREFIX = "gwc_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    /** 登录凭据: shown once. */
    public record Token(String value, Instant expiresAt) {}

    /**
     * 登录.
     *
     * @param digest of the token
     * @param generation of the account when it was issued
     */
    public record SignIn(String digest, String account, int generation, Instant expiresAt) {}

    private final Drawer<SignIn> drawer;
    private final Accounts accounts;
    private final Clock clock;
    private final Duration validFor;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    public SignIns(Shelf shelf, Accounts accounts, Clock clock, Duration validFor) {
        this.drawer = new Drawer<>(shelf, "sign-ins", SignIn.class);
        this.accounts = accounts;
        this.clock = clock;
        this.validFor = validFor;
    }

    /** A new token; once an hour what has expired meanwhile is thrown away. */
    public Token issue(Account account) {
        throwAwayExpired();
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String value = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant expiresAt = clock.instant().plus(validFor);
        String digest = digest(value);
        drawer.putIfAbsent(digest, new SignIn(digest, account.name(), account.generation(), expiresAt));
        return new Token(value, expiresAt);
    }

    /** All sign-ins are looked at for it, which is too much for every one of them. */
    private void throwAwayExpired() {
        Instant now = clock.instant();
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            drawer.list("").stream()
                    .filter(signIn -> !isFresh(signIn))
                    .forEach(signIn -> drawer.delete(signIn.digest()));
        }
    }

    /** Whose token this is, while it is valid. */
    public Optional<SignIn> find(String token) {
        return ofDigest(digest(token));
    }

    /** The sign-in of the token with this digest, while it is valid. */
    public Optional<SignIn> ofDigest(String digest) {
        return drawer.get(digest).filter(this::isFresh).filter(this::isOfAccountAsItIs);
    }

    /** Takes the token with this digest back. */
    public void revoke(String digest) {
        drawer.delete(digest);
    }

    /** Throws away all sign-ins of accounts that are no more. */
    public void throwAwayOrphans() {
        drawer.list("").stream()
                .filter(signIn -> accounts.find(signIn.account()).isEmpty())
                .forEach(signIn -> drawer.delete(signIn.digest()));
    }

    private boolean isFresh(SignIn signIn) {
        return clock.instant().isBefore(signIn.expiresAt());
    }

    private boolean isOfAccountAsItIs(SignIn signIn) {
        return accounts.find(signIn.account())
                .filter(account -> !account.disabled() && account.generation() == signIn.generation())
                .isPresent();
    }

    private static String digest(String token) {
        return HexFormat.of().formatHex(Digests.sha256(token.getBytes(StandardCharsets.UTF_8)));
    }
}
