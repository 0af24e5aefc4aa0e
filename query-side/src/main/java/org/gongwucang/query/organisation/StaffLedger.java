package org.gongwucang.query.organisation;

import org.gongwucang.events.organisation.PersonErased;
import org.gongwucang.events.organisation.PersonErasureDeclined;
import org.gongwucang.events.organisation.PersonErasureRequested;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 人员台账: who works where in which roles; by number only. */
@Component
public final class StaffLedger extends Ledger<StaffRow> {

    public StaffLedger() {
        super("staff", 1, StaffRow.class);
        on(StaffEnrolled.class)
                .key(StaffEnrolled::staff)
                .opens((e, fact) -> new StaffRow(e.staff(), e.unit(), e.roles(), true));
        on(StaffTransferred.class).key(StaffTransferred::staff).fold((row, e, fact) -> row.transferred(e.unit()));
        on(RolesAssigned.class).key(RolesAssigned::staff).fold((row, e, fact) -> row.assigned(e.roles()));
        on(StaffDeactivated.class).key(StaffDeactivated::staff).fold((row, e, fact) -> row.active(false));
        on(StaffReactivated.class).key(StaffReactivated::staff).fold((row, e, fact) -> row.active(true));
        ignores(PersonErasureRequested.class, PersonErasureDeclined.class, PersonErased.class); // told by the erasures
        index("staff");
        index("unit", "staff");
    }
}
