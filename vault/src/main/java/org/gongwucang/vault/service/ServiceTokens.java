package org.gongwucang.vault.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongwucang.vault.account.Digests;
import org.gongwucang.vault.service.ServiceToken.Revocation;
import org.gongwucang.vault.service.ServiceToken.ServiceTokenState;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/** 服务令牌簿: of all that were ever issued; none is deleted, since its name stands in what it was refused. */
public final class ServiceTokens {

    /** Tells service tokens from any other; the name follows, and behind the last dot the secret. */
    public static final String PREFIX = "gws_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Drawer<ServiceToken> drawer;
    private final Clock clock;

    public ServiceTokens(Shelf shelf, Clock clock) {
        this.drawer = new Drawer<>(shelf, "service-tokens", ServiceToken.class);
        this.clock = clock;
    }

    /** A token of this name, which is known nowhere before {@link #issue}. */
    public static String drawn(String name) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return PREFIX + name + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What is kept of a token. */
    public static String digest(String token) {
        return Digests.hex(token.getBytes(StandardCharsets.UTF_8));
    }

    /** False where the name is taken, or was once. */
    public boolean issue(ServiceToken token) {
        return drawer.putIfAbsent(key(token.name()), token);
    }

    /** Whose token this is, whether or not it still counts; nothing where it was made up. */
    public Optional<ServiceToken> find(String token) {
        int dot = token.lastIndexOf('.');
        return token.startsWith(PREFIX) && dot > PREFIX.length()
                ? named(token.substring(PREFIX.length(), dot)).filter(known -> isOf(known, token))
                : Optional.empty();
    }

    private static boolean isOf(ServiceToken known, String token) {
        return MessageDigest.isEqual(
                known.digest().getBytes(StandardCharsets.UTF_8), digest(token).getBytes(StandardCharsets.UTF_8));
    }

    public Optional<ServiceToken> named(String name) {
        return drawer.get(key(name));
    }

    /** The token of this name, while it counts. */
    public Optional<ServiceToken> inForce(String name) {
        return named(name).filter(this::isInForce);
    }

    public boolean isInForce(ServiceToken token) {
        return token.stateAt(clock.instant()) == ServiceTokenState.IN_FORCE;
    }

    /** Takes it back; where it is taken back already, the first time stands. */
    public Optional<ServiceToken> revoke(String name, Revocation revocation) {
        return drawer.change(key(name), token -> token.revoked() == null ? token.revoked(revocation) : token);
    }

    /** All of them, by name. */
    public List<ServiceToken> all() {
        return drawer.list("");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
