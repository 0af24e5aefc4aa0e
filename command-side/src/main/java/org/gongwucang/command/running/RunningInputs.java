package org.gongwucang.command.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.provider.ProviderKind;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on accounts of vehicles, as the schema has them. */
public final class RunningInputs {

    private RunningInputs() {}

    public record InsureVehicleInput(
            String vehicle,
            String policyNo,
            LocalDate from,
            LocalDate to,
            BigDecimal premium,
            @Nullable String gapReason,
            String provider,
            @Nullable String offListApproval,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RefuelVehicleInput(
            String vehicle,
            BigDecimal litres,
            BigDecimal amount,
            int odometer,
            @Nullable String card,
            String provider,
            @Nullable String offListApproval,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RequestVehicleRepairInput(
            String vehicle,
            String work,
            BigDecimal estimate,
            String provider,
            @Nullable String offListApproval,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ApproveVehicleRepairInput(
            String vehicle,
            String entry,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RejectVehicleRepairInput(
            String vehicle,
            String entry,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CompleteVehicleRepairInput(
            String vehicle,
            String entry,
            BigDecimal cost,
            int odometer,
            String invoice,
            String provider,
            @Nullable String offListApproval,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordVehicleRepairInput(
            String vehicle,
            String work,
            BigDecimal cost,
            int odometer,
            String invoice,
            String provider,
            @Nullable String offListApproval,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RequestOffListProviderInput(
            String vehicle,
            ProviderKind kind,
            String provider,
            String name,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ApproveOffListProviderInput(
            String vehicle,
            String entry,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RejectOffListProviderInput(
            String vehicle,
            String entry,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordVehicleInspectionInput(
            String vehicle,
            boolean passed,
            @Nullable LocalDate validUntil,
            String certificate,
            BigDecimal fee,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordTrafficViolationInput(
            String vehicle,
            String place,
            String text,
            @Nullable String driver,
            BigDecimal fine,
            int points,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record CloseTrafficViolationInput(
            String vehicle,
            String entry,
            String outcome,
            boolean paidByDriver,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordOdometerInput(
            String vehicle,
            int odometer,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseRunningEntryInput(
            String vehicle,
            String event,
            String reason,
            List<String> confirmed,
            String commandId,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        /** What is taken back is taken back today. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }
}
