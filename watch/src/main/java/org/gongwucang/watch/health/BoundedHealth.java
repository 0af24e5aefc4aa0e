package org.gongwucang.watch.health;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * 限时检查: asks something that may never answer. Whoever probes is told within two seconds; at most one question is
 * under way at a time, and an answer is good for a second, so that many probes are no load.
 */
public abstract class BoundedHealth implements HealthIndicator {

    static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final String thread;
    private @Nullable FutureTask<Health> asked;
    private long askedAt;

    /** @param name of the thread that asks */
    protected BoundedHealth(String name) {
        this.thread = "health-" + name;
    }

    /** Asks; may take its time and may throw. */
    protected abstract Health ask() throws Exception;

    @Override
    public Health health() {
        FutureTask<Health> question = question();
        try {
            return question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Health.down()
                    .withDetail("reason", "no answer within " + PATIENCE.toSeconds() + " s")
                    .build();
        } catch (ExecutionException e) {
            return Health.down(Objects.requireNonNullElse(e.getCause(), e)).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private synchronized FutureTask<Health> question() {
        FutureTask<Health> last = asked;
        if (last != null && (!last.isDone() || System.nanoTime() - askedAt < FRESH.toNanos())) {
            return last;
        }
        FutureTask<Health> next = new FutureTask<>(this::ask);
        asked = next;
        askedAt = System.nanoTime();
        Thread asking = new Thread(next, thread);
        asking.setDaemon(true);
        asking.start();
        return next;
    }
}
