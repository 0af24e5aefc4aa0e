package org.gongwucang.command.kernel;

import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 聚合缓存: keeps what was used lately. Axon's own cache does not look at the store, so it serves where this process is
 * the only one that writes to it; elsewhere what is kept follows the store.
 */
@Component
public class KeptAggregates {

    private final boolean soleWriter;
    private final AggregateCaches caches;
    private final EventStore events;
    private final SnapshotTriggerDefinition snapshots;
    private final ParameterResolverFactory parameters;
    private final HandlerDefinition handlers;
    private final Configuration axon;

    KeptAggregates(
            @Value("${gongwucang.data:}") String embedded,
            @Value("${gongwucang.axon-server:}") String axonServer,
            @Value("${gongwucang.events-jdbc:}") String database,
            AggregateCaches caches,
            EventStore events,
            SnapshotTriggerDefinition snapshots,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            Configuration axon) {
        this.soleWriter = !embedded.isEmpty() && axonServer.isEmpty() && database.isEmpty();
        this.caches = caches;
        this.events = events;
        this.snapshots = snapshots;
        this.parameters = parameters;
        this.handlers = handlers;
        this.axon = axon;
    }

    /** For aggregates that are seldom changed: kept by the sole writer, and read anew by everybody else. */
    Cache ofSoleWriter() {
        return soleWriter ? caches.bounded("aggregates") : NoCache.INSTANCE;
    }

    /** For aggregates that much is entered about. */
    public <T extends Root> Repository<T> repository(Class<T> type) {
        Cache cache = caches.bounded(type.getSimpleName());
        EventSourcingRepository.Builder<T> builder = EventSourcingRepository.builder(type)
                .eventStore(events)
                .snapshotTriggerDefinition(snapshots)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .repositoryProvider(axon::repository)
                .cache(cache);
        return soleWriter ? builder.build() : new FollowingRepository<>(builder, cache, events);
    }
}
