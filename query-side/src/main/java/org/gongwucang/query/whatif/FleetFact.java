package org.gongwucang.query.whatif;

import java.time.Instant;
import java.util.Comparator;
import org.gongwucang.events.fleet.FleetEntry;

/** 车队账目: an entry about a fleet that stands, and when it was recorded. */
record FleetFact(FleetEntry entry, String event, Instant recordedAt, long sequence) {

    /** As they took effect; those of one day as they were recorded. */
    static final Comparator<FleetFact> ORDER = Comparator.comparing(
                    (FleetFact fact) -> fact.entry().occurredOn())
            .thenComparing(FleetFact::recordedAt)
            .thenComparing(FleetFact::sequence)
            .thenComparing(FleetFact::event);
}
