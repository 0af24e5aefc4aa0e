package org.gongwucang.command.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** 车辆指令: what can be asked of a vehicle. Evidence is cited by the upload ids of whoever asks. */
sealed interface VehicleCommand extends Dated {

    String vehicle();

    /**
     * @param oldCardNo its number in the former books of the unit
     * @param registeredOn when it was first registered; null where nobody knows
     * @param book that it comes from; null by hand
     */
    record RecordOpeningVehicle(
            @TargetAggregateIdentifier String vehicle,
            VehicleCardDraft card,
            UnitCode unit,
            @Nullable String plate,
            OptionalText oldCardNo,
            @Nullable LocalDate registeredOn,
            @Nullable String book,
            int row,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record DeliverVehicle(
            @TargetAggregateIdentifier String vehicle,
            UnitCode unit,
            String purchase,
            VehicleCardDraft card,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record RegisterVehicle(
            @TargetAggregateIdentifier String vehicle,
            Plate plate,
            Document certificate,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record PutVehicleOutOfService(@TargetAggregateIdentifier String vehicle, Reason reason, LocalDate occurredOn)
            implements VehicleCommand {}

    record ReturnVehicleToService(@TargetAggregateIdentifier String vehicle, Reason reason, LocalDate occurredOn)
            implements VehicleCommand {}

    record SealVehicle(@TargetAggregateIdentifier String vehicle, Name occasion, LocalDate occurredOn)
            implements VehicleCommand {}

    record UnsealVehicle(@TargetAggregateIdentifier String vehicle, LocalDate occurredOn) implements VehicleCommand {}

    record AssessVehicleCondition(
            @TargetAggregateIdentifier String vehicle,
            VehicleCondition condition,
            Reason findings,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record RequestVehicleAllotment(
            @TargetAggregateIdentifier String vehicle,
            UnitCode toUnit,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record AgreeToVehicleAllotment(
            @TargetAggregateIdentifier String vehicle, List<String> evidence, LocalDate occurredOn)
            implements VehicleCommand {}

    record DeclineVehicleAllotment(
            @TargetAggregateIdentifier String vehicle, Reason reason, LocalDate occurredOn) implements VehicleCommand {}

    /** Of an allotment: one step, which moves it. */
    record ApproveVehicleAllotment(
            @TargetAggregateIdentifier String vehicle, List<String> evidence, LocalDate occurredOn)
            implements VehicleCommand {}

    /** The step of two that is to be decided. */
    record ApproveVehicleStep(
            @TargetAggregateIdentifier String vehicle,
            VehicleProceeding.Kind kind,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record RejectVehicleProceeding(
            @TargetAggregateIdentifier String vehicle, VehicleProceeding.Kind kind, Reason reason, LocalDate occurredOn)
            implements VehicleCommand {}

    record WithdrawVehicleProceeding(
            @TargetAggregateIdentifier String vehicle, VehicleProceeding.Kind kind, Reason reason, LocalDate occurredOn)
            implements VehicleCommand {}

    record RequestVehicleScrapping(
            @TargetAggregateIdentifier String vehicle,
            ScrappingCertificate certificate,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record RecordVehicleRecycling(
            @TargetAggregateIdentifier String vehicle,
            Document certificate,
            Name recycler,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record DeregisterVehicle(
            @TargetAggregateIdentifier String vehicle, Document proof, List<String> evidence, LocalDate occurredOn)
            implements VehicleCommand {}

    record RequestVehicleSale(
            @TargetAggregateIdentifier String vehicle,
            Yuan valuation,
            Document report,
            Yuan price,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}

    record SellVehicle(
            @TargetAggregateIdentifier String vehicle,
            Name buyer,
            Yuan price,
            Document receipt,
            List<String> evidence,
            LocalDate occurredOn)
            implements VehicleCommand {}
}
