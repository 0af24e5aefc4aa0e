package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** 续读: what the store holds from an instant on, as far as it goes when it is asked. */
@Component
public final class StoredSince {

    private static final int PATIENCE_SECONDS = 10;

    private final EventStore events;

    StoredSince(EventStore events) {
        this.events = events;
    }

    /** Places are compared by their positions: where a transaction was undone, a place does not cover the end of the store. */
    public void each(Instant since, Consumer<TrackedEventMessage<?>> told) {
        TrackingToken head = events.createHeadToken();
        TrackingToken reached = events.createTokenAt(since);
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(reached)) {
            while (head != null
                    && !Tokens.hasReached(reached, head)
                    && stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                TrackedEventMessage<?> message = stream.nextAvailable();
                reached = message.trackingToken();
                told.accept(message);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the store", e);
        }
    }
}
