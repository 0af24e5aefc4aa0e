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
 */
public record Account(
        String name,
        String staff,
        String hash,
        boolean disabled,
        boolean mustChange,
        int failures,
        @Nullable Instant lockedUntil) {

    Account withPassword(String newHash, boolean change) {
        return new Account(name, staff, newHash, disabled, change, 0, null);
    }

    Account disabled(boolean off) {
        return new Account(name, staff, hash, off, mustChange, failures, lockedUntil);
    }

    Account failed(int most, Instant until) {
        int now = failures + 1;
        return now >= most
                ? new Account(name, staff, hash, disabled, mustChange, 0, until)
                : new Account(name, staff, hash, disabled, mustChange, now, lockedUntil);
    }

    Account succeeded() {
        return new Account(name, staff, hash, disabled, mustChange, 0, null);
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
