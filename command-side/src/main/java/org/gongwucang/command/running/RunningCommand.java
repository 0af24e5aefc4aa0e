package org.gongwucang.command.running;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.provider.ProviderKind;
import org.jspecify.annotations.Nullable;

/** 单车账指令: each names the vehicle by its identifier, and what is entered by one of its own. */
sealed interface RunningCommand extends Dated {

    String vehicle();

    String entry();

    /** Stream of the account. */
    @TargetAggregateIdentifier
    default String account() {
        return VehicleAccount.stream(vehicle());
    }

    record InsureVehicle(
            String vehicle,
            String entry,
            Name policyNo,
            LocalDate from,
            LocalDate to,
            Yuan premium,
            OptionalText gapReason,
            ProviderUse use,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record RefuelVehicle(
            String vehicle,
            String entry,
            FuelLitres litres,
            Yuan amount,
            Odometer odometer,
            OptionalText card,
            ProviderUse use,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record RequestVehicleRepair(
            String vehicle,
            String entry,
            Reason work,
            Yuan estimate,
            ProviderUse use,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record ApproveVehicleRepair(String vehicle, String entry, LocalDate occurredOn) implements RunningCommand {}

    record RejectVehicleRepair(String vehicle, String entry, Reason reason, LocalDate occurredOn)
            implements RunningCommand {}

    record CompleteVehicleRepair(
            String vehicle,
            String entry,
            Yuan cost,
            Odometer odometer,
            Name invoice,
            ProviderUse use,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record RecordVehicleRepair(
            String vehicle,
            String entry,
            Reason work,
            Yuan cost,
            Odometer odometer,
            Name invoice,
            ProviderUse use,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record RequestOffListProvider(
            String vehicle,
            String entry,
            ProviderKind kind,
            String provider,
            Name name,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record ApproveOffListProvider(String vehicle, String entry, LocalDate occurredOn) implements RunningCommand {}

    record RejectOffListProvider(String vehicle, String entry, Reason reason, LocalDate occurredOn)
            implements RunningCommand {}

    /** @param validUntil null where it was not passed */
    record RecordVehicleInspection(
            String vehicle,
            String entry,
            boolean passed,
            @Nullable LocalDate validUntil,
            Name certificate,
            Yuan fee,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record RecordTrafficViolation(
            String vehicle,
            String entry,
            Name place,
            Reason text,
            OptionalText driver,
            Yuan fine,
            int points,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record CloseTrafficViolation(
            String vehicle,
            String entry,
            Reason outcome,
            boolean paidByDriver,
            List<String> evidence,
            LocalDate occurredOn)
            implements RunningCommand {}

    record RecordOdometer(String vehicle, String entry, Odometer odometer, LocalDate occurredOn)
            implements RunningCommand {}
}
