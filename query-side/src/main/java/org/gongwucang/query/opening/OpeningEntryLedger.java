package org.gongwucang.query.opening;

import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 期初条目台账: what was there before the house opened its books: cards, lots, vehicles, buildings, rooms and leases. */
@Component
public final class OpeningEntryLedger extends Ledger<OpeningEntryRow> {

    public OpeningEntryLedger() {
        super("opening-entry", 3, OpeningEntryRow.class);
        on(OpeningBalanceRecorded.class).key(OpeningBalanceRecorded::assetId).opens((e, fact) -> OpeningEntryRow.of(e));
        on(LotOpeningBalanceRecorded.class)
                .key(LotOpeningBalanceRecorded::lotId)
                .opens((e, fact) -> OpeningEntryRow.of(e));
        on(OpeningLeaseRecorded.class).key(OpeningLeaseRecorded::lease).opens((e, fact) -> OpeningEntryRow.of(e));
        on(OpeningBuildingRecorded.class)
                .key(OpeningBuildingRecorded::building)
                .opens((e, fact) -> OpeningEntryRow.of(e.building(), e.code(), "BUILDING", e.value()));
        on(OpeningRoomRecorded.class)
                .key(OpeningRoomRecorded::room)
                .opens((e, fact) -> OpeningEntryRow.of(e.room(), e.code(), "ROOM", e.value()));
        on(VehicleOpeningRecorded.class).key(VehicleOpeningRecorded::vehicle).opens((e, fact) -> OpeningEntryRow.of(e));
        index("code");
        index("book", "row");
    }
}
