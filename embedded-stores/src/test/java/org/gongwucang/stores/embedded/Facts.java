package org.gongwucang.stores.embedded;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.gongwucang.events.organisation.UnitRenamed;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.jdbc.JdbcEvents;

/** 试验凭证: events of one made-up unit, and the engine that stores them. */
final class Facts {

    private Facts() {}

    static DomainEventMessage<UnitRenamed> renamed(String unit, long sequence) {
        UnitRenamed fact = new UnitRenamed(unit, "档案局".repeat(20), LocalDate.of(2026, 3, 1));
        return new GenericDomainEventMessage<>("Unit", unit, sequence, fact);
    }

    static List<DomainEventMessage<UnitRenamed>> renamed(String unit, long first, long end) {
        return LongStream.range(first, end)
                .mapToObj(sequence -> renamed(unit, sequence))
                .toList();
    }

    static EventStorageEngine engine(EventFile file) {
        return new JdbcEvents(file.source(), file.admission())
                .open(new HsqlTables(), Wire.serializer(), Wire.upcasters(), SnapshotFilter.allowAll());
    }

    static List<Long> sequences(EventStorageEngine engine, String unit) {
        return engine.readEvents(unit)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }
}
