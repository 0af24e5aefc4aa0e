package org.gongwucang.query.watch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gongwucang.query.ledger.Ledgers.Status;
import org.springframework.boot.health.contributor.Health;

/** 台账健康: what the ledgers say of themselves, as answers to whoever probes. Nothing is asked of a store here. */
final class LedgerHealth {

    /** 带病: it answers, and somebody must look after it. */
    static final String DEGRADED = "DEGRADED";

    private final Supplier<List<Status>> statuses;
    private final LedgerLags lags;
    private final Duration most;

    /** @param most how far a ledger may be behind before others are asked in its place */
    LedgerHealth(Supplier<List<Status>> statuses, LedgerLags lags, Duration most) {
        this.statuses = statuses;
        this.lags = lags;
        this.most = most;
    }

    /** Out of service until every ledger has taken in what there was when this process began. */
    Health caughtUp() {
        Map<String, Object> filling = new LinkedHashMap<>();
        List<Status> all = statuses.get();
        all.stream()
                .filter(status -> !status.caughtUp())
                .forEach(status -> filling.put(status.name(), status.progress()));
        Health.Builder health = all.isEmpty() || !filling.isEmpty() ? Health.outOfService() : Health.up();
        return health.withDetails(filling).build();
    }

    /** Out of service while a ledger is too far behind. */
    Health level() {
        Map<String, Object> late = new LinkedHashMap<>();
        lags.lags().forEach((ledger, lag) -> {
            if (lag.compareTo(most) > 0) {
                late.put(ledger, lag.toSeconds() + " s");
            }
        });
        return (late.isEmpty() ? Health.up() : Health.outOfService())
                .withDetails(late)
                .build();
    }

    /** Degraded while a stream is parked, or a fill was found to differ from its events. */
    Health whole() {
        Map<String, Object> faults = new LinkedHashMap<>();
        for (Status status : statuses.get()) {
            if (status.parked() > 0) {
                faults.put(status.name(), status.parked() + " streams parked");
            }
            if (status.differs()) {
                faults.put(status.name() + ".filling", "differs from its events");
            }
        }
        return (faults.isEmpty() ? Health.up() : Health.status(DEGRADED))
                .withDetails(faults)
                .build();
    }
}
