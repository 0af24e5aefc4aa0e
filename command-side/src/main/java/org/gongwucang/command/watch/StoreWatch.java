package org.gongwucang.command.watch;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 守库: tells the log that a store takes no commands, or not all, at once and then once a minute with their number, and that
 * it takes them again, once none was refused for a while.
 */
final class StoreWatch implements MessageMonitor<Message<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    private static final long BETWEEN_LINES = TimeUnit.MINUTES.toNanos(1);

    private static final long A_WHILE = TimeUnit.SECONDS.toNanos(10);

    private final LongSupplier nanoTime;
    private long refused;
    private long since;
    private long toldAt;
    private long lastAt;

    StoreWatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> command) {
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                taken();
            }

            @Override
            public void reportFailure(Throwable cause) {
                if (CommandOutcome.of(cause) == CommandOutcome.UNAVAILABLE) {
                    refused(cause);
                }
            }

            @Override
            public void reportIgnored() {
                // A command is never ignored.
            }
        };
    }

    private synchronized void refused(Throwable cause) {
        long now = nanoTime.getAsLong();
        boolean isFirst = refused == 0;
        since = isFirst ? now : since;
        lastAt = now;
        refused++;
        if (isFirst || now - toldAt >= BETWEEN_LINES) {
            toldAt = now;
            LOG.warn(
                    "a store takes no commands, {} refused in {} s: {}",
                    refused,
                    TimeUnit.NANOSECONDS.toSeconds(now - since),
                    root(cause).toString());
        }
    }

    private synchronized void taken() {
        if (refused > 0 && nanoTime.getAsLong() - lastAt >= A_WHILE) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(lastAt - since);
            LOG.info("commands are taken again, after {} refused in {} s", refused, seconds);
            refused = 0;
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
