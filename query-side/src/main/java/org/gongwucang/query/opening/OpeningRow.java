package org.gongwucang.query.opening;

import java.math.BigDecimal;
import java.time.Instant;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.jspecify.annotations.Nullable;

/** 期初台账行: how far the go-live is. What was proposed stands until it is declined; confirmed, it stands for good. */
public record OpeningRow(
        @Nullable String proposedBy,
        @Nullable Integer proposedCount,
        @Nullable BigDecimal proposedValue,
        @Nullable String proposedDigest,
        @Nullable String confirmedBy,
        @Nullable Instant goLiveAt) {

    static final OpeningRow NOTHING_PROPOSED = new OpeningRow(null, null, null, null, null, null);

    static OpeningRow proposed(OpeningProposed e) {
        return new OpeningRow(e.proposedBy(), e.count(), e.value(), e.digest(), null, null);
    }

    OpeningRow confirmed(OpeningConfirmed e) {
        return new OpeningRow(e.proposedBy(), e.count(), e.value(), e.digest(), e.confirmedBy(), e.goLiveAt());
    }
}
