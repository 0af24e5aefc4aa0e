package org.gongwucang.query.office;

import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeEnded;
import org.gongwucang.events.office.SecondOfficePermitted;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 办公室使用台账: which person sits in which room with what share, straight from the entries about the person. */
@Component
public final class OccupancyLedger extends Ledger<OccupancyRow> {

    public OccupancyLedger() {
        super("occupancy", 1, OccupancyRow.class);
        on(OfficeTaken.class).key(e -> e.staff() + "/" + e.room()).foldOrOpen((row, e, fact) -> OccupancyRow.of(e));
        on(OfficeLeft.class).key(e -> e.staff() + "/" + e.room()).fold((row, e, fact) -> row.left(e.occurredOn()));
        ignores(SecondOfficePermitted.class, SecondOfficeEnded.class); // told by the requests
        index("staff", "takenOn");
        index("unit", "staff");
        index("code");
        index("rank", "staff");
        index("share");
    }
}
