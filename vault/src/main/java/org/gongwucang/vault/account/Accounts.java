package org.gongwucang.vault.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 账号簿: who may sign in, and with what. */
public final class Accounts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GENERATED_BYTES = 15;

    private final Drawer<Account> drawer;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodysHash = encoder.encode(generatedPassword());
    private final Clock clock;
    private final int mostFailures;
    private final Duration lockedFor;

    /** @param mostFailures wrong passwords in a row after which an account is locked for a while */
    public Accounts(Shelf shelf, Clock clock, int mostFailures, Duration lockedFor) {
        this.drawer = new Drawer<>(shelf, "accounts", Account.class);
        this.clock = clock;
        this.mostFailures = mostFailures;
        this.lockedFor = lockedFor;
    }

    public Optional<Account> find(String name) {
        return drawer.get(key(name));
    }

    public List<Account> all() {
        return drawer.list("");
    }

    /** False where the name is taken. */
    public boolean open(String name, String staff, String password, boolean mustChange) {
        return drawer.putIfAbsent(
                key(name), new Account(key(name), staff, encoder.encode(password), false, mustChange, 0, null));
    }

    /**
     * Whether the password is right. An unknown, disabled or locked account takes as long and says as little as a wrong
     * password.
     */
    public boolean isRight(String name, String password) {
        Optional<Account> account = find(name);
        boolean matches = encoder.matches(password, account.map(Account::hash).orElse(nobodysHash));
        if (account.isEmpty() || account.get().disabled() || account.get().isLockedAt(clock.instant())) {
            return false;
        }
        note(account.get(), matches);
        return matches;
    }

    private void note(Account account, boolean matches) {
        if (!matches) {
            Instant until = clock.instant().plus(lockedFor);
            drawer.change(account.name(), a -> a.failed(mostFailures, until));
        } else if (account.failures() > 0 || account.lockedUntil() != null) {
            drawer.change(account.name(), Account::succeeded);
        }
    }

    /** @param mustChange where somebody else than its owner set it */
    public boolean setPassword(String name, String password, boolean mustChange) {
        String hash = encoder.encode(password);
        return drawer.change(key(name), a -> a.withPassword(hash, mustChange)).isPresent();
    }

    public boolean disable(String name, boolean off) {
        return drawer.change(key(name), a -> a.disabled(off)).isPresent();
    }

    /** 20 characters of 120 random bits. */
    public static String generatedPassword() {
        byte[] bytes = new byte[GENERATED_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
