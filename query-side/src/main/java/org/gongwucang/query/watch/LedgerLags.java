package org.gongwucang.query.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gongwucang.query.ledger.Ledgers.Status;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * 滞后: how far each ledger is behind the events, looked at every two seconds. A ledger that was level a moment ago is
 * behind by no more than that moment, however long nothing had happened before the entry that it lacks. While the event
 * store is away the last known lag stands.
 */
final class LedgerLags implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerLags.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final Supplier<List<Status>> statuses;
    private final StoreEnd end;
    private final InstantSource clock;
    private final Map<String, Instant> levelAt = new ConcurrentHashMap<>();
    private volatile Map<String, Duration> lags = Map.of();
    private @Nullable ScheduledExecutorService looking;

    LedgerLags(Supplier<List<Status>> statuses, StoreEnd end, InstantSource clock) {
        this.statuses = statuses;
        this.end = end;
        this.clock = clock;
    }

    /** By ledger; zero where it is level with the events. Empty before the first look. */
    Map<String, Duration> lags() {
        return lags;
    }

    void look() {
        try {
            Instant newest = end.recordedAt();
            Instant now = clock.instant();
            Map<String, Duration> seen = new LinkedHashMap<>();
            statuses.get().forEach(status -> seen.put(status.name(), lag(status, newest, now)));
            lags = seen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("the end of the event store is not known", e);
        }
    }

    private Duration lag(Status status, Instant newest, Instant now) {
        Instant horizon = status.horizon() == null ? Instant.EPOCH : status.horizon();
        if (!horizon.isBefore(newest)) {
            levelAt.put(status.name(), now);
            return Duration.ZERO;
        }
        Duration behind = Duration.between(horizon, newest);
        Instant level = levelAt.get(status.name());
        Duration sinceLevel = level == null ? behind : Duration.between(level, now);
        return sinceLevel.compareTo(behind) < 0 ? sinceLevel : behind;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread looking = new Thread(task, "ledger-lags");
            looking.setDaemon(true);
            return looking;
        });
        thread.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        looking = thread;
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.shutdownNow();
            looking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }
}
