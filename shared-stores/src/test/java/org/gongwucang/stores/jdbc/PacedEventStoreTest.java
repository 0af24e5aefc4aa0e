package org.gongwucang.stores.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class PacedEventStoreTest {

    private static final int ENTRIES = 300;

    /** How often a follower reads where nobody tells it anything. */
    private static final int FETCH_DELAY_SECONDS = 60;

    private static final int PATIENCE_SECONDS = 10;

    /**
     * How long a follower waits at a time. The reader of the event store looks for an entry and only then begins to wait,
     * so it can miss the telling of one that came in between; it finds the entry when it looks again.
     */
    private static final int LOOK_AGAIN_MILLIS = 200;

    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void tells_of_every_entry_and_of_many_at_a_time() throws InterruptedException {
        PacedEventStore store = store();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            long begun = System.nanoTime();
            IntStream.range(0, ENTRIES).forEach(number -> publish(store, number));

            List<Object> heard = new ArrayList<>();
            long patience = begun + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (heard.size() < ENTRIES && System.nanoTime() < patience) {
                if (stream.hasNextAvailable(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    heard.add(stream.nextAvailable().getPayload());
                }
            }

            long paces = (System.nanoTime() - begun) / PacedEventStore.PACE.toNanos();
            assertThat(heard).hasSize(ENTRIES).doesNotHaveDuplicates();
            // Each telling is followed by a read that finds entries and one that finds no more.
            assertThat((long) reads.get()).isLessThanOrEqualTo(2 * paces + 6);
        } finally {
            store.shutDown();
        }
    }

    @Test
    void takes_entries_after_its_end_without_telling() {
        PacedEventStore store = store();
        store.shutDown();

        publish(store, 0);
        publish(store, 1);

        assertThat(store.readEvents("a-1").asStream()).hasSize(1);
    }

    private static void publish(PacedEventStore store, int number) {
        store.publish(new GenericDomainEventMessage<>("A", "a-" + number, 0, "entry " + number));
    }

    private PacedEventStore store() {
        return new PacedEventStore(EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine() {
                    @Override
                    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken from, boolean mayBlock) {
                        reads.incrementAndGet();
                        return super.readEvents(from, mayBlock);
                    }
                })
                .timeUnit(TimeUnit.SECONDS)
                .fetchDelay(FETCH_DELAY_SECONDS)
                .cleanupDelay(FETCH_DELAY_SECONDS));
    }
}
