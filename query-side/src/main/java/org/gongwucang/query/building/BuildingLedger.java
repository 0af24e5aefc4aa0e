package org.gongwucang.query.building;

import java.util.List;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.RoomNumberGivenUp;
import org.gongwucang.events.building.RoomNumberTaken;
import org.gongwucang.events.building.TitleApplied;
import org.gongwucang.events.building.TitleCertificateClaimed;
import org.gongwucang.events.building.TitleCertificateReleased;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.building.TitleTransferred;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 权属台账 (L16): every building, and how far its title is. */
@Component
public final class BuildingLedger extends Ledger<BuildingRow> {

    public BuildingLedger() {
        super("building", 1, BuildingRow.class);
        on(BuildingRegistered.class).key(BuildingRegistered::building).opens((e, fact) -> BuildingRow.of(e));
        on(OpeningBuildingRecorded.class).key(OpeningBuildingRecorded::building).opens((e, fact) -> BuildingRow.of(e));
        on(TitleApplied.class).key(TitleApplied::building).fold((row, e, fact) -> row.applied(e.occurredOn()));
        on(TitleRegistered.class).key(TitleRegistered::building).fold((row, e, fact) -> row.registered(e));
        on(TitleTransferred.class).key(TitleTransferred::building).fold((row, e, fact) -> row.transferred(e));
        on(BuildingDemolished.class).key(BuildingDemolished::building).fold((row, e, fact) -> row.demolished(e));
        ignores(RoomNumberTaken.class, RoomNumberGivenUp.class); // concern the rooms, which have a ledger of their own
        ignores(TitleCertificateClaimed.class, TitleCertificateReleased.class); // concern the number of the certificate
        text("name", "address");
        List.of("code", "unit", "owner", "grossArea", "enteredOn").forEach(this::index);
        index("title", "code");
    }
}
