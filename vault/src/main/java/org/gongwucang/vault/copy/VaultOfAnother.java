package org.gongwucang.vault.copy;

/** 他家保险库: what is to be filled belongs to another house. */
public final class VaultOfAnother extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultOfAnother() {
        super("The vault that is to be filled is not empty, and it was not filled from this house, or somebody has"
                + " worked on it since. Name an empty one; nothing was written.");
    }
}
