package org.gongwucang.command.fleet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.fleet.FleetEntryReversed;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleEntry;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRejected;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 车队冲销: what can be taken back of a fleet, and by whom; how a vehicle came or went goes with the vehicle's own entry. */
@Component
class FleetReversals implements ReversibleKind {

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            EstablishmentSet.class, Set.of(Role.FLEET_OFFICER),
            VehiclePurchaseRequested.class, Set.of(Role.UNIT_HANDLER),
            VehiclePurchaseApproved.class, Set.of(Role.APPROVER),
            VehiclePurchaseRejected.class, Set.of(Role.APPROVER),
            VehiclePurchaseCancelled.class, Set.of(Role.UNIT_HANDLER),
            VehiclePurchaseDelivered.class, Set.of(Role.FLEET_OFFICER, Role.UNIT_HANDLER),
            FleetVehicleEntered.class, Set.of(Role.MIGRATOR, Role.APPROVER),
            FleetVehicleLeft.class, Set.of(Role.APPROVER, Role.FLEET_OFFICER)));

    private final FleetActs fleets;

    FleetReversals(FleetActs fleets) {
        this.fleets = fleets;
    }

    @Override
    public String kind() {
        return FLEET;
    }

    @Override
    public Class<? extends Reversible> type() {
        return UnitFleet.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        String unit = id.substring(ReversibleKind.fleetOf("").id().length());
        return new FleetEntryReversed(unit, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return entry instanceof FleetVehicleEntry e ? List.of(new Stream(VEHICLE, e.vehicle())) : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String unit = ((FleetEntry) entry).unit();
            fleets.requireReach(unit, by, unit);
        }
    }
}
