package org.gongwucang.command.kernel;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what all aggregates share: the clock, what events say about their command, snapshots and the cache. */
@Configuration(proxyBeanMethods = false)
class KernelConfiguration {

    /** An aggregate is written down after this many entries, so that loading it reads no more than these. */
    private static final int ENTRIES_PER_SNAPSHOT = 50;

    @Bean
    BusinessDays businessDays(@Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone) {
        Clock clock = Clock.system(zone);
        RecordingClock.install(clock);
        return new BusinessDays(clock);
    }

    @Bean
    CorrelationDataProvider envelopeOfEvents() {
        return new SimpleCorrelationDataProvider(
                Envelope.ACTOR,
                Envelope.ROLE,
                Envelope.DELEGATION,
                Envelope.DELEGATOR,
                Envelope.UNIT,
                Envelope.COMMAND_ID,
                Envelope.INPUT_DIGEST,
                Envelope.ACT_ID,
                Envelope.CHANNEL);
    }

    @Bean
    CorrelationDataProvider originOfEvents() {
        return new MessageOriginProvider(Envelope.CAUSATION_ID, Envelope.CORRELATION_ID);
    }

    /** Snapshots that still wait when the process ends are not worth waiting for: they save reading, nothing else. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread worker = new Thread(task, "snapshots");
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * On a thread of its own: on that of the command it would wait for a second connection. It knows the rules that
     * handlers ask for, or it could not even load an aggregate.
     */
    @Bean
    Snapshotter snapshotter(
            ApplicationContext context,
            EventStore events,
            TransactionManager transactions,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            @Qualifier("snapshotThread") ExecutorService thread) {
        SpringAggregateSnapshotter snapshotter = new ProvingSnapshotter(SpringAggregateSnapshotter.builder()
                .eventStore(events)
                .executor(thread)
                .transactionManager(transactions)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers));
        snapshotter.setApplicationContext(context);
        return snapshotter;
    }

    @Bean
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, ENTRIES_PER_SNAPSHOT);
    }

    @Bean
    Cache aggregateCache(KeptAggregates kept) {
        return kept.ofSoleWriter();
    }
}
