package org.gongwucang.query.ledger;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** 位置: places in the event store, and how far one is from another; null is its beginning. */
final class Tokens {

    /** Going back so far is cheaper than reading the store by a thread of its own. */
    private static final long NEAR = 5_000;

    private Tokens() {}

    /** The place of the ledger that is farthest behind. */
    static @Nullable TrackingToken lowest(List<? extends KeptLedger<?>> ledgers) {
        TrackingToken lowest = null;
        boolean isFirst = true;
        for (KeptLedger<?> ledger : ledgers) {
            Optional<TrackingToken> at = ledger.progress().map(LedgerToken.Progress::token);
            if (at.isEmpty()) {
                return null;
            }
            lowest = isFirst || lowest == null ? at.get() : lowest.lowerBound(at.get());
            isFirst = false;
        }
        return lowest;
    }

    /** Up to here everything was read; beyond it something may yet come that was under way. */
    static long settled(@Nullable TrackingToken at) {
        return at instanceof GapAwareTrackingToken gaps && gaps.hasGaps()
                ? gaps.getGaps().first() - 1
                : position(at);
    }

    static boolean hasReached(@Nullable TrackingToken at, @Nullable TrackingToken head) {
        return position(at) >= position(head);
    }

    static boolean isNear(@Nullable TrackingToken at, @Nullable TrackingToken other) {
        return position(other) - position(at) < NEAR;
    }

    /** From 0 to 1: how far the first is on the way to the second. */
    static double share(@Nullable TrackingToken at, @Nullable TrackingToken head) {
        return head == null ? 0 : Math.max(0, Math.min(1, (position(at) + 1.0) / (position(head) + 1.0)));
    }

    /** From 0; -1 where nothing was read. */
    static long position(@Nullable TrackingToken at) {
        return at == null ? -1 : at.position().orElse(-1);
    }
}
