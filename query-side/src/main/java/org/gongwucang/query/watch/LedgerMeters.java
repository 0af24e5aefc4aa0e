package org.gongwucang.query.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.gongwucang.query.ledger.Ledgers.Status;

/** 台账计量: one gauge a ledger and question; not a number before the ledgers are open. */
final class LedgerMeters implements MeterBinder {

    private static final double MILLIS = 1000.0;

    private final List<String> names;
    private final Supplier<List<Status>> statuses;
    private final LedgerLags lags;

    LedgerMeters(List<String> names, Supplier<List<Status>> statuses, LedgerLags lags) {
        this.names = names;
        this.statuses = statuses;
        this.lags = lags;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (String ledger : names) {
            Gauge.builder("gongwucang.ledger.lag", lags, all -> lag(all, ledger))
                    .tag("ledger", ledger)
                    .baseUnit("seconds")
                    .description("how far the ledger is behind the newest entry")
                    .register(meters);
            gauge(meters, "parked", ledger, "streams that wait for repair", Status::parked);
            gauge(meters, "kept", ledger, "1 where this process folds it", status -> status.kept() ? 1 : 0);
            gauge(meters, "caught.up", ledger, "1 where it can be asked", status -> status.caughtUp() ? 1 : 0);
        }
    }

    private void gauge(MeterRegistry meters, String name, String ledger, String tells, ToDoubleFunction<Status> value) {
        Gauge.builder("gongwucang.ledger." + name, statuses, all -> value(all, ledger, value))
                .tag("ledger", ledger)
                .description(tells)
                .register(meters);
    }

    private static double value(Supplier<List<Status>> statuses, String ledger, ToDoubleFunction<Status> value) {
        return statuses.get().stream()
                .filter(status -> status.name().equals(ledger))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double lag(LedgerLags lags, String ledger) {
        Duration lag = lags.lags().get(ledger);
        return lag == null ? Double.NaN : lag.toMillis() / MILLIS;
    }
}
