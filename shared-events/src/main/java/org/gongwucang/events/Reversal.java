package org.gongwucang.events;

/**
 * 冲销: takes back one earlier entry of the same aggregate. Both stay visible; no fold ever sees a reversal, the
 * ledger engine folds the row again without the reversed entry.
 */
public interface Reversal extends Entry {

    /** Identifier of the event that is taken back. */
    String reversedEvent();

    /** Sequence number of that event within its aggregate. */
    long reversedSequence();

    /** Why it is taken back, in the words of the person who did it. */
    String reason();
}
