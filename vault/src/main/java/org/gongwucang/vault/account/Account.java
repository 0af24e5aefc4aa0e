package org.gongwucang.vault.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 账号.
 *
 * @param hash of the password, with the name of its algorithm
 * @param mustChange the password was set by somebody else
 * @param failures wrong passwords since the last right one
 * @param lockedUntil no password is tried before
 * @param generation of its sign-ins: those of an earlier one are dead
 */
public record Account(
        String name,
        String staff,
        String hash,
        boolean disabled,
        boolean mustChange,
        int failures,
        @Nullable Instant lockedUntil,
        int generation) {

    Account withPassword(String newHash, boolean change) {
        return new Account(name, staff, newHash, disabled, change, 0, null, generation + 1);
    }

    Account disabled(boolean off) {
        int next = off && !disabled ? generation + 1 : generation;
        return new Account(name, staff, hash, off, mustChange, failures, lockedUntil, next);
    }

    Account failed(int most, Instant until) {
        int now = failures + 1;
        return now >= most
                ? new Account(name, staff, hash, disabled, mustChange, 0, until, generation)
                : new Account(name, staff, hash, disabled, mustChange, now, lockedUntil, generation);
    }

    Account succeeded() {
        return new Account(name, staff, hash, disabled, mustChange, 0, null, generation);
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
