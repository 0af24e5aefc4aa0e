package org.gongwucang.command.fleet;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.numbering.DocumentSequence;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.events.fleet.EstablishmentPart;

/** 车队指令: what can be asked of the fleet of a unit. Evidence is cited by the upload ids of whoever asks. */
sealed interface FleetCommand extends Dated {

    UnitCode unit();

    /** Of a fleet as a whole, or of a purchase: routed to the fleet. */
    sealed interface OfFleet extends FleetCommand {

        @TargetAggregateIdentifier
        default String stream() {
            return ReversibleKind.fleetOf(unit().value()).id();
        }
    }

    record SetEstablishment(
            UnitCode unit,
            List<EstablishmentPart> parts,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements OfFleet {}

    /** Takes a number: it belongs where the sequence of the unit's purchases is. */
    record RequestVehiclePurchase(
            UnitCode unit,
            String purchase,
            AskedVehicle asked,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements FleetCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(FleetPurchases.sequence(unit.value()), occurredOn.getYear());
        }
    }

    record ApproveVehiclePurchase(UnitCode unit, String purchase, List<String> evidence, LocalDate occurredOn)
            implements OfFleet {}

    record RejectVehiclePurchase(UnitCode unit, String purchase, Reason reason, LocalDate occurredOn)
            implements OfFleet {}

    record CancelVehiclePurchase(UnitCode unit, String purchase, Reason reason, LocalDate occurredOn)
            implements OfFleet {}
}
