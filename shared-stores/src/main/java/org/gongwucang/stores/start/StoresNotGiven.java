package org.gongwucang.stores.start;

/** A half was started without the addresses of its stores. The message says what to give. */
public final class StoresNotGiven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoresNotGiven(String whatToGive) {
        super(whatToGive);
    }
}
