package org.gongwucang.watch.health;

import org.gongwucang.vault.shelf.Shelf;
import org.springframework.boot.health.contributor.Health;

/** 保险库: whether it answers; without it nobody is signed in. */
final class VaultHealth extends BoundedHealth {

    private static final String NO_SUCH = "-";

    private final Shelf shelf;

    VaultHealth(Shelf shelf) {
        super("vault");
        this.shelf = shelf;
    }

    @Override
    protected Health ask() {
        shelf.get("accounts", NO_SUCH);
        return Health.up().build();
    }
}
