package org.gongwucang.stores.jdbc;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** 凭证库: Axon's JDBC engine, which asks for admission before it writes. */
final class AdmittingEngine extends JdbcEventStorageEngine {

    private final Runnable admission;

    AdmittingEngine(Builder builder, Runnable admission) {
        super(builder);
        this.admission = admission;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        admission.run();
        super.appendEvents(events, serializer);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        admission.run();
        super.storeSnapshot(snapshot, serializer);
    }
}
