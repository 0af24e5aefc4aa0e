package org.gongwucang.events.opening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 期初确认: a second person agrees; from {@code goLiveAt} on no opening entry is taken. */
@Revision("1")
public record OpeningConfirmed(
        int count,
        BigDecimal value,
        String digest,
        String proposedBy,
        String confirmedBy,
        Instant goLiveAt,
        LocalDate occurredOn)
        implements OpeningEntry {}
