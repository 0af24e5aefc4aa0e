package org.gongwucang.vault.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/** 账号簿: who may sign in, and with what. */
public final class Accounts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GENERATED_BYTES = 15;

    private final Drawer<Account> drawer;
    private final Passwords passwords = new Passwords();
    private final String nobodysHash = passwords.hash(generatedPassword());
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
                key(name), new Account(key(name), staff, passwords.hash(password), false, mustChange, 0, null, 0));
    }

    /**
     * Whether the password is right. An unknown, disabled or locked account takes as long and says as little as a wrong
     * password.
     */
    public boolean isRight(String name, String password) {
        return weigh(name, password) == Weighing.RIGHT;
    }

    /** The same, with the reason, which is for the journal only. */
    public Weighing weigh(String name, String password) {
        Optional<Account> account = find(name);
        boolean matches = passwords.matches(password, account.map(Account::hash).orElse(nobodysHash));
        if (account.isEmpty()) {
            return Weighing.UNKNOWN;
        }
        return matches ? admitted(account.get()) : refused(account.get());
    }

    /** Looks at the account again: others may have locked it while this password was weighed. */
    private Weighing admitted(Account weighed) {
        Account now = weighed.failures() > 0 || weighed.lockedUntil() != null
                ? drawer.change(weighed.name(), a -> a.isLockedAt(clock.instant()) ? a : a.succeeded())
                        .orElse(weighed)
                : find(weighed.name()).orElse(weighed);
        if (now.disabled()) {
            return Weighing.DISABLED;
        }
        if (now.isLockedAt(clock.instant())) {
            return Weighing.LOCKED;
        }
        return now.hash().equals(weighed.hash()) ? Weighing.RIGHT : Weighing.WRONG;
    }

    private Weighing refused(Account weighed) {
        Instant now = clock.instant();
        AtomicBoolean wasLocked = new AtomicBoolean();
        Optional<Account> after = drawer.change(weighed.name(), a -> {
            wasLocked.set(a.isLockedAt(now));
            return wasLocked.get() ? a : a.failed(mostFailures, now.plus(lockedFor));
        });
        if (wasLocked.get()) {
            return Weighing.LOCKED;
        }
        return after.filter(a -> a.isLockedAt(now)).isPresent() ? Weighing.NOW_LOCKED : Weighing.WRONG;
    }

    /**
     * Ends every sign-in of the account.
     *
     * @param mustChange where somebody else than its owner set it
     */
    public boolean setPassword(String name, String password, boolean mustChange) {
        String hash = passwords.hash(password);
        return drawer.change(key(name), a -> a.withPassword(hash, mustChange)).isPresent();
    }

    /** Ends every sign-in of the account, also of one that is enabled again. */
    public boolean disable(String name, boolean off) {
        return drawer.change(key(name), a -> a.disabled(off)).isPresent();
    }

    /** Throws away all accounts of the person; their names. */
    public List<String> erase(String staff) {
        List<String> names = all().stream()
                .filter(account -> account.staff().equals(staff))
                .map(Account::name)
                .toList();
        names.forEach(drawer::delete);
        return names;
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
