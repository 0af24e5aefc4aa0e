package org.gongwucang.stores.history;

/** 来源不同: the store that is to be filled holds something else than the one it is filled from. */
public final class HistoriesDiffer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoriesDiffer(String stream, long sequence) {
        super("The store that is to be filled holds entry " + sequence + " of " + stream
                + ", which the one it is filled from does not hold or holds differently. It is another house's, or"
                + " somebody has worked on it; nothing was written.");
    }
}
