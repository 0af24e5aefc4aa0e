package org.gongwucang.vault.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/** 登录: bearer tokens that expire and can be taken back. Only their digest is kept; what they allow is asked elsewhere. */
public final class SignIns {

    /** Tells our tokens from any other. */
    public static final String PREFIX = "gwc_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    /** So long after its end a token is still known as one that was. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** 登录凭据: shown once. */
    public record Token(String value, Instant expiresAt) {}

    /**
     * 登录.
     *
     * @param digest of the token
     * @param generation of the account when it was issued
     * @param revokedAt when it was taken back by itself
     */
    public record SignIn(
            String digest,
            String account,
            int generation,
            Instant expiresAt,
            @Nullable Instant revokedAt) {

        SignIn revoked(Instant at) {
            return new SignIn(digest, account, generation, expiresAt, at);
        }
    }

    /** 失效凭据: a token that was one of ours and counts no more; expired, or taken back in one way or another. */
    public record Ended(String account, boolean expired) {}

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

    /** A new token; once an hour what expired a day ago is thrown away. */
    public Token issue(Account account) {
        throwAwayExpired();
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String value = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant expiresAt = clock.instant().plus(validFor);
        String digest = digest(value);
        drawer.putIfAbsent(digest, new SignIn(digest, account.name(), account.generation(), expiresAt, null));
        return new Token(value, expiresAt);
    }

    /** All sign-ins are looked at for it, which is too much for every one of them. */
    private void throwAwayExpired() {
        Instant now = clock.instant();
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            drawer.list("").stream()
                    .filter(signIn -> !now.isBefore(signIn.expiresAt().plus(REMEMBERED)))
                    .forEach(signIn -> drawer.delete(signIn.digest()));
        }
    }

    /** Whose token this is, while it is valid. */
    public Optional<SignIn> find(String token) {
        return ofDigest(digest(token));
    }

    /** The sign-in of the token with this digest, while it is valid. */
    public Optional<SignIn> ofDigest(String digest) {
        return drawer.get(digest)
                .filter(this::isFresh)
                .filter(signIn -> signIn.revokedAt() == null)
                .filter(this::isOfAccountAsItIs);
    }

    /** What is known of a token that does not count; nothing where it was made up, or ended long ago. */
    public Optional<Ended> ended(String token) {
        return drawer.get(digest(token)).map(signIn -> new Ended(signIn.account(), !isFresh(signIn)));
    }

    /** Takes the token with this digest back. */
    public void revoke(String digest) {
        drawer.change(digest, signIn -> signIn.revoked(clock.instant()));
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
        return Digests.hex(token.getBytes(StandardCharsets.UTF_8));
    }
}
