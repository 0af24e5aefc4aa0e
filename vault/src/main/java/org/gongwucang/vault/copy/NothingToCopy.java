package org.gongwucang.vault.copy;

/** 无可誊录: the stores that are to be copied are empty. */
public final class NothingToCopy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToCopy() {
        super("There is not one entry in the stores that are to be copied. Are the address and the context right?"
                + " Nothing was written.");
    }
}
