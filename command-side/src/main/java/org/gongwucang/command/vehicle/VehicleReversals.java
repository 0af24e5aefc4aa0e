package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentDeclined;
import org.gongwucang.events.vehicle.VehicleAllotmentRejected;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleAllotmentWithdrawn;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleConditionAssessed;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleEntryReversed;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleRecycled;
import org.gongwucang.events.vehicle.VehicleRegistered;
import org.gongwucang.events.vehicle.VehicleReturnedToService;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRejected;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleSaleWithdrawn;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRejected;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingWithdrawn;
import org.gongwucang.events.vehicle.VehicleSealed;
import org.gongwucang.events.vehicle.VehicleSold;
import org.gongwucang.events.vehicle.VehicleTakenOutOfService;
import org.gongwucang.events.vehicle.VehicleUnitEntry;
import org.gongwucang.events.vehicle.VehicleUnsealed;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 车辆冲销: what can be taken back of a vehicle, and by whom; what it did to fleets, plates and numbers goes back with it. */
@Component
class VehicleReversals implements ReversibleKind {

    private static final Set<Role> OFFICER = Set.of(Role.FLEET_OFFICER);
    private static final Set<Role> HANDLER = Set.of(Role.UNIT_HANDLER);
    private static final Set<Role> EITHER = Set.of(Role.FLEET_OFFICER, Role.UNIT_HANDLER);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.SECOND_APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(VehicleOpeningRecorded.class, Set.of(Role.MIGRATOR)),
            Map.entry(VehicleDelivered.class, EITHER),
            Map.entry(VehicleRegistered.class, EITHER),
            Map.entry(VehicleTakenOutOfService.class, OFFICER),
            Map.entry(VehicleReturnedToService.class, OFFICER),
            Map.entry(VehicleSealed.class, OFFICER),
            Map.entry(VehicleUnsealed.class, OFFICER),
            Map.entry(VehicleConditionAssessed.class, OFFICER),
            Map.entry(VehicleAllotmentRequested.class, EITHER),
            Map.entry(VehicleAllotmentAgreed.class, HANDLER),
            Map.entry(VehicleAllotmentDeclined.class, HANDLER),
            Map.entry(VehicleAllotted.class, Set.of(Role.APPROVER)),
            Map.entry(VehicleAllotmentRejected.class, Set.of(Role.APPROVER)),
            Map.entry(VehicleAllotmentWithdrawn.class, EITHER),
            Map.entry(VehicleScrappingRequested.class, HANDLER),
            Map.entry(VehicleScrappingStepApproved.class, Set.of(Role.APPROVER)),
            Map.entry(VehicleScrappingApproved.class, Set.of(Role.SECOND_APPROVER)),
            Map.entry(VehicleScrappingRejected.class, APPROVERS),
            Map.entry(VehicleScrappingWithdrawn.class, HANDLER),
            Map.entry(VehicleRecycled.class, OFFICER),
            Map.entry(VehicleDeregistered.class, OFFICER),
            Map.entry(VehicleSaleRequested.class, HANDLER),
            Map.entry(VehicleSaleStepApproved.class, Set.of(Role.APPROVER)),
            Map.entry(VehicleSaleApproved.class, Set.of(Role.SECOND_APPROVER)),
            Map.entry(VehicleSaleRejected.class, APPROVERS),
            Map.entry(VehicleSaleWithdrawn.class, HANDLER),
            Map.entry(VehicleSold.class, OFFICER)));

    private final VehicleActs acts;
    private final VehicleMarks marks;
    private final CardRules cards;

    VehicleReversals(VehicleActs acts, VehicleMarks marks, CardRules cards) {
        this.acts = acts;
        this.marks = marks;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return VEHICLE;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Vehicle.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new VehicleEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof VehicleOpeningRecorded e) {
            return List.of(ReversibleKind.fleetOf(e.unit()));
        }
        if (entry instanceof VehicleDelivered e) {
            return List.of(ReversibleKind.fleetOf(e.unit()));
        }
        if (entry instanceof VehicleAllotted e) {
            return List.of(ReversibleKind.fleetOf(e.fromUnit()), ReversibleKind.fleetOf(e.toUnit()));
        }
        if (entry instanceof VehicleDeregistered e) {
            return List.of(ReversibleKind.fleetOf(e.unit()));
        }
        return entry instanceof VehicleSold e ? List.of(ReversibleKind.fleetOf(e.unit())) : List.of();
    }

    /** Each unit takes back what its own people said. What was counted and confirmed before the go-live stays. */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (entry instanceof VehicleOpeningRecorded) {
            cards.requireBeforeGoLive();
        }
        if (entry instanceof VehicleUnitEntry e) {
            require(
                    RIGHTS.reachEveryUnit(entry, by.roles()) || acts.isOf(e.unit(), by),
                    "NOT_FOUND",
                    "code",
                    e.vehicle());
        }
    }

    /** A plate that was free is taken again, which is refused where another vehicle bears it by now. */
    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof VehicleOpeningRecorded e) {
            marks.release(e, reason, day);
        } else if (entry instanceof VehicleDelivered e) {
            marks.release(e, reason, day);
        } else if (entry instanceof VehicleRegistered e) {
            marks.releasePlate(e.plate(), e.vehicle(), code, day);
        } else if (entry instanceof VehicleDeregistered e) {
            claimAgain(e.plate(), e.vehicle(), code, day);
        } else if (entry instanceof VehicleSold e) {
            claimAgain(e.plate(), e.vehicle(), code, day);
        }
    }

    private void claimAgain(@Nullable String plate, String vehicle, String code, LocalDate day) {
        if (plate != null) {
            marks.claimPlate(plate, vehicle, code, day);
        }
    }
}
