package org.gongwucang.standalone.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.gongwucang.standalone.house.HouseRefused;

/**
 * 并行通道: several requests on their way at once, since the house makes many entries durable in the time of one. Their
 * answers are taken in the order in which they were asked, so a report reads like the book.
 */
final class Lanes<A> implements AutoCloseable {

    private static final int WIDTH = 8;

    /** A request on its way, and who waits for its answer. */
    private record OnItsWay<A>(Future<A> answer, Consumer<A> taker) {}

    private final ExecutorService threads = Executors.newFixedThreadPool(WIDTH);
    private final Deque<OnItsWay<A>> onTheirWay = new ArrayDeque<>();

    /** Sends the request, and waits only where too many are on their way. */
    void send(Callable<A> request, Consumer<A> taker) {
        while (onTheirWay.size() >= 2 * WIDTH) {
            takeOldest();
        }
        onTheirWay.add(new OnItsWay<>(threads.submit(request), taker));
    }

    /** Waits for all answers. */
    void await() {
        while (!onTheirWay.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        OnItsWay<A> oldest = onTheirWay.remove();
        try {
            oldest.taker().accept(oldest.answer().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HouseRefused.interrupted();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
