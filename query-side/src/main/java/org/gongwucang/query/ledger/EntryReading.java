package org.gongwucang.query.ledger;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.limit.Deadline;
import org.jspecify.annotations.Nullable;

/** 通读: every entry that concerns a ledger, from one place of the event store to another; all of them, or a fault. */
final class EntryReading {

    /** How long the store may take to bring the next entry. */
    private static final int PATIENCE_SECONDS = 10;

    private final EventStore events;

    EntryReading(EventStore events) {
        this.events = events;
    }

    /**
     * @param after null: from the first
     * @param upTo what a ledger that stands there has taken in
     */
    void read(Ledger<?> ledger, @Nullable TrackingToken after, TrackingToken upTo, Consumer<Said> reader) {
        long end = upTo.position().orElse(0);
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(after)) {
            long position = after == null ? -1 : after.position().orElse(-1);
            while (position < end && stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Deadline.check();
                TrackedEventMessage<?> message = stream.nextAvailable();
                position = message.trackingToken().position().orElse(0);
                if (position <= end && !isGap(upTo, position) && concerns(ledger, message)) {
                    Said.in(message).ifPresent(reader);
                }
            }
            if (position < end) {
                throw new Fault(FaultCode.UNAVAILABLE, Map.of());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(FaultCode.UNAVAILABLE, Map.of(), e);
        }
    }

    private static boolean concerns(Ledger<?> ledger, EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> && ledger.concerns(message.getPayloadType());
    }

    private static boolean isGap(TrackingToken upTo, long position) {
        return upTo instanceof GapAwareTrackingToken gaps && gaps.getGaps().contains(position);
    }

    /** Whether the stream has entries of the ledger behind this sequence. */
    boolean goesOn(Ledger<?> ledger, String stream, long sequence) {
        return events.readEvents(stream, sequence + 1).asStream().anyMatch(message -> concerns(ledger, message));
    }
}
