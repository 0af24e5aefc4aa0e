package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card that is kept in memory while another process, or a restore, changes what the store says of it. */
@CommandHouse
class FollowingCardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClassRef DESK = new ClassRef("GB/T 14885", "2022", "A05010201");
    private static final Card CARD = new Card("办公桌", null, null, DESK, new BigDecimal("1500.00"), null, null, null);

    @Autowired
    private CommandSender sender;

    @Autowired
    private EventStore events;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TestStores stores;

    @Autowired
    private Snapshotter snapshotter;

    private final String id = UUID.randomUUID().toString();
    private final String warehouse = "W" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void opens_a_warehouse_with_two_zones_and_a_card_in_the_first() {
        elsewhere(Warehouses.stream(warehouse), 0, new WarehouseOpened(warehouse, "库", "U1", "PHYSICAL", DAY));
        for (String zone : List.of("A", "B")) {
            elsewhere(Locations.stream(at(zone)), 0, new LocationOpened(at(zone), warehouse, "ZONE", zone, DAY));
        }
        elsewhere(
                id,
                0,
                new OpeningBalanceRecorded(
                        id, "GWC-2026-1", CARD, "U1", at("A"), "S1", warehouse + "/FISCAL", null, 0, DAY));
    }

    @Test
    void a_decision_is_made_on_what_another_process_entered_meanwhile() {
        assertThat(moved("B", "c1").version()).isEqualTo(2);
        elsewhere(id, 2, new CustodyOffered(id, "S1", "S2", List.of(), DAY));

        assertThatThrownBy(() -> moved("A", "c2"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("CUSTODY_OFFER_OPEN"));
    }

    @Test
    void a_refusal_is_not_made_on_what_another_process_has_changed() {
        moved("B", "c1");
        elsewhere(id, 2, relocated("B", "A"));

        assertThat(moved("B", "c2").version()).isEqualTo(4);
    }

    @Test
    void what_the_store_has_lost_is_forgotten_here_too() {
        moved("B", "c1");
        moved("A", "c2");
        stores.loseAllAfter(id, 1);

        assertThat(moved("A", "c3").version()).isEqualTo(3);
    }

    @Test
    void a_stream_that_has_become_another_is_read_anew() {
        moved("B", "c1");
        stores.loseAllAfter(id, 0);
        elsewhere(id, 1, new CustodyOffered(id, "S1", "S2", List.of(), DAY));

        assertThatThrownBy(() -> moved("A", "c2"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("CUSTODY_OFFER_OPEN"));
    }

    @Test
    void a_snapshot_is_used_while_its_last_entry_stands() {
        moved("B", "c1");
        snapshot();

        assertThat(events.readEvents(id).asStream().toList().get(0).getPayload())
                .isInstanceOf(Asset.class);
    }

    @Test
    void a_snapshot_beyond_its_stream_is_not_used() {
        moved("B", "c1");
        snapshot();
        stores.loseAllAfter(id, 0);

        assertThat(events.readEvents(id).asStream().toList().get(0).getPayload())
                .isInstanceOf(OpeningBalanceRecorded.class);
    }

    @Test
    void a_snapshot_whose_stream_has_become_another_is_not_used() {
        moved("B", "c1");
        snapshot();
        stores.loseAllAfter(id, 0);
        elsewhere(id, 1, new CustodyOffered(id, "S1", "S2", List.of(), DAY));

        assertThat(events.readEvents(id).asStream().toList()).hasSize(2);
        assertThatThrownBy(() -> moved("A", "c2")).isInstanceOf(Refused.class);
    }

    private void snapshot() {
        snapshotter.scheduleSnapshot(Asset.class, id);
        Awaitility.await().until(() -> engine.readSnapshot(id).isPresent());
    }

    private AssetRelocated relocated(String from, String to) {
        String account = warehouse + "/FISCAL";
        return new AssetRelocated(id, DESK, "U1", at(from), at(to), account, account, DAY);
    }

    private Answer moved(String zone, String commandId) {
        return sender.send(
                new RelocateAsset(id, at(zone), DAY),
                Map.of(
                        Envelope.ACTOR,
                        "S1",
                        Envelope.UNIT,
                        "U1",
                        Envelope.COMMAND_ID,
                        commandId,
                        Envelope.INPUT_DIGEST,
                        commandId));
    }

    private String at(String zone) {
        return warehouse + "/" + zone;
    }

    /** As another process would: past everything that is kept here. */
    private void elsewhere(String stream, long sequence, Entry entry) {
        events.publish(new GenericDomainEventMessage<>("Asset", stream, sequence, entry));
    }
}
