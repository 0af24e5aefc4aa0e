package org.gongwucang.query.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** 凭证尾: when the newest entry of the event store was recorded. It is read again only where the end has moved. */
final class StoreEnd {

    private static final long PATIENCE_SECONDS = 1;

    private final EventStore events;
    private long position = -1;
    private Instant recordedAt = Instant.EPOCH;

    StoreEnd(EventStore events) {
        this.events = events;
    }

    /** The beginning of time where there is no entry yet; asks the store, and may wait for it. */
    Instant recordedAt() throws InterruptedException {
        TrackingToken head = events.createHeadToken();
        long end = head == null ? -1 : head.position().orElse(-1);
        if (end > position) {
            read(head, end);
        }
        return recordedAt;
    }

    private void read(@Nullable TrackingToken head, long end) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(before(head, end))) {
            if (stream.hasNextAvailable((int) PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                recordedAt = stream.nextAvailable().getTimestamp().truncatedTo(ChronoUnit.MILLIS);
                position = end;
            }
        }
    }

    private static TrackingToken before(@Nullable TrackingToken head, long end) {
        return head instanceof GapAwareTrackingToken
                ? GapAwareTrackingToken.newInstance(end - 1, List.of())
                : new GlobalSequenceTrackingToken(end - 1);
    }
}
