package org.gongwucang.command.reference;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 期初参照: when the house went live. The instant lies a minute after its confirmation, longer than any value is kept. */
@Component
public class OpeningState extends ReferenceReader<Instant> {

    /** The one stream of the opening. */
    public static final String STREAM = "opening:house";

    public OpeningState(EventStore events) {
        super(events);
    }

    public Optional<Instant> goLiveAt() {
        return read(STREAM);
    }

    @Override
    @Nullable
    Instant fold(@Nullable Instant before, Entry entry) {
        return entry instanceof OpeningConfirmed e ? e.goLiveAt() : before;
    }
}
