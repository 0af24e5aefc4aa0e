package org.gongwucang.stores.follow;

import java.time.Duration;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * 跟读: the state that one stream tells, read on from where reading stopped, so that a stream which only grows costs no more
 * with the years. What was read is good for the time given.
 */
public final class FollowedStream<V> {

    private record Known<V>(V value, long next, long readAt) {}

    private final EventStore events;
    private final String stream;
    private final BiFunction<V, Object, V> fold;
    private final long goodFor;
    private final LongSupplier nanos;
    private final V start;

    private volatile @Nullable Known<V> known;

    /**
     * @param start the state before the first entry
     * @param fold the state after one more entry
     * @param nanos a clock that never goes back
     */
    public FollowedStream(
            EventStore events,
            String stream,
            V start,
            BiFunction<V, Object, V> fold,
            Duration goodFor,
            LongSupplier nanos) {
        this.events = events;
        this.stream = stream;
        this.start = start;
        this.fold = fold;
        this.goodFor = goodFor.toNanos();
        this.nanos = nanos;
    }

    /** The state, no older than the time for which it is good. */
    public V current() {
        Known<V> last = known;
        return last != null && isGood(last) ? last.value() : read();
    }

    private boolean isGood(Known<V> last) {
        return nanos.getAsLong() - last.readAt() < goodFor;
    }

    private synchronized V read() {
        Known<V> last = known;
        if (last != null && isGood(last)) {
            return last.value();
        }
        long readAt = nanos.getAsLong();
        long next = last == null ? 0 : last.next();
        V value = last == null ? start : last.value();
        Iterator<? extends DomainEventMessage<?>> more =
                events.readEvents(stream, next).asStream().iterator();
        while (more.hasNext()) {
            DomainEventMessage<?> message = more.next();
            value = fold.apply(value, message.getPayload());
            next = message.getSequenceNumber() + 1;
        }
        known = new Known<>(value, next, readAt);
        return value;
    }
}
