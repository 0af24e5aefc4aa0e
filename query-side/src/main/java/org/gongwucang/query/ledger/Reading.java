package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * 分批阅读: what there is to read, batch by batch. After a full batch, when there is far to go, the next one is read and
 * decoded while this one is taken in.
 */
final class Reading implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int IDLE_MILLIS = 200;
    private static final int SECONDS_TO_END = 30;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ledgers-read-ahead");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<Batch> next;

    /** @param stream is closed with this */
    Reading(BlockingStream<TrackedEventMessage<?>> stream) {
        this.stream = stream;
    }

    /**
     * 一批.
     *
     * @param said entries, without what is none
     * @param reached place of the last message; null where nothing came
     */
    record Batch(List<Said> said, @Nullable TrackingToken reached, int messages) {}

    /** Waits a moment where nothing is there yet. */
    Batch next() throws InterruptedException {
        Batch batch = next == null ? read() : awaited(next);
        next = batch.messages() < BATCH ? null : ahead.submit(this::read);
        return batch;
    }

    private static Batch awaited(Future<Batch> next) throws InterruptedException {
        try {
            return next.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Batch read() throws InterruptedException {
        List<Said> said = new ArrayList<>();
        TrackingToken reached = null;
        int messages = 0;
        if (stream.hasNextAvailable(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
            do {
                TrackedEventMessage<?> message = stream.nextAvailable();
                Said.in(message).ifPresent(said::add);
                reached = message.trackingToken();
                messages++;
            } while (messages < BATCH && stream.hasNextAvailable());
        }
        return new Batch(said, reached, messages);
    }

    /** A stream is closed only when nobody reads it any more. */
    @Override
    public void close() {
        ahead.shutdownNow();
        try {
            ahead.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stream.close();
    }
}
