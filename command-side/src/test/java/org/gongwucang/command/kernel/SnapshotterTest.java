package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.Asset;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The snapshotter loads aggregates whose handlers ask for rules, as the house wires it. */
@CommandHouse
class SnapshotterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClassRef DESK = new ClassRef("GB/T 14885", "2022", "A05010201");

    @Autowired
    private EventStore events;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private Snapshotter snapshotter;

    private final String id = UUID.randomUUID().toString();

    @Test
    void writes_down_a_card_of_many_entries() {
        Card card = new Card("办公桌", null, null, DESK, new BigDecimal("1500.00"), null, null, null);
        given(0, new OpeningBalanceRecorded(id, "GWC-2026-1", card, "U1", "W1/A", "S1", "W1/FISCAL", null, 0, DAY));
        given(1, new AssetRelocated(id, DESK, "U1", "W1/A", "W1/B", "W1/FISCAL", "W1/FISCAL", DAY));

        snapshotter.scheduleSnapshot(Asset.class, id);

        await().until(() -> engine.readSnapshot(id).isPresent());
        assertThat(engine.readSnapshot(id).orElseThrow().getSequenceNumber()).isEqualTo(1);
    }

    private void given(long sequence, Entry entry) {
        events.publish(new GenericDomainEventMessage<>("Asset", id, sequence, entry));
    }
}
