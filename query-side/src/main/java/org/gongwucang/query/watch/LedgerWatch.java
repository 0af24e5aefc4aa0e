package org.gongwucang.query.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.graphql.limit.Turns;
import org.gongwucang.query.ledger.FoldWatch;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.ledger.Ledgers.Status;
import org.gongwucang.watch.trace.TraceAutoConfiguration;
import org.gongwucang.watch.trace.TraceContexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 值守: of the half that answers. */
@Configuration(proxyBeanMethods = false)
class LedgerWatch {

    /** Nothing before the ledgers are open, and after they were closed. */
    private static Supplier<List<Status>> statuses(Ledgers ledgers) {
        return () -> ledgers.isRunning() ? ledgers.statuses() : List.of();
    }

    @Bean
    LedgerLags ledgerLags(Ledgers ledgers, EventStore events) {
        return new LedgerLags(statuses(ledgers), new StoreEnd(events), InstantSource.system());
    }

    @Bean
    @ConditionalOnProperty(TraceAutoConfiguration.ADDRESS)
    FoldWatch foldSpans(TraceContexts contexts) {
        return new FoldSpans(contexts);
    }

    @Bean
    MeterBinder ledgerMeters(Collection<Ledger<?>> declared, Ledgers ledgers, LedgerLags lags) {
        List<String> names = declared.stream().map(Ledger::name).distinct().toList();
        return new LedgerMeters(names, statuses(ledgers), lags);
    }

    @Bean
    MeterBinder turnMeter(Turns turns) {
        return meters -> Gauge.builder("gongwucang.queries.waiting", turns, Turns::waiting)
                .description("queries that wait for their turn")
                .register(meters);
    }

    @Bean
    LedgerHealth ledgerHealth(
            Ledgers ledgers, LedgerLags lags, @Value("${gongwucang.watch.ledger-lag:60s}") Duration most) {
        return new LedgerHealth(statuses(ledgers), lags, most);
    }

    @Bean
    HealthIndicator ledgersHealthIndicator(LedgerHealth health) {
        return health::caughtUp;
    }

    @Bean
    HealthIndicator ledgerLagHealthIndicator(LedgerHealth health) {
        return health::level;
    }

    @Bean
    HealthIndicator parkedHealthIndicator(LedgerHealth health) {
        return health::whole;
    }
}
