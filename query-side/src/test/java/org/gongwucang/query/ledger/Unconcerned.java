package org.gongwucang.query.ledger;

import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Nothing is ahead, nobody listens. */
final class Unconcerned implements Follower.Heard {

    @Override
    public boolean isAhead(KeptLedger<?> ledger) {
        return false;
    }

    @Override
    public void lost(KeptLedger<?> ledger) {
        throw new AssertionError("nothing is ahead of the events");
    }

    @Override
    public void changed(
            KeptLedger<?> ledger, Set<String> keys, @Nullable TrackingToken before, TrackingToken reached) {}

    @Override
    public void caughtUp(Follower one) {}
}
