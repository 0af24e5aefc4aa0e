package org.gongwucang.command.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on fleets, as the schema has them. */
public final class FleetInputs {

    private FleetInputs() {}

    public record EstablishmentPartInput(VehicleCategory category, int vehicles) {
        EstablishmentPart part() {
            return new EstablishmentPart(category.name(), vehicles);
        }
    }

    public record SetEstablishmentInput(
            String unit,
            List<EstablishmentPartInput> parts,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RequestVehiclePurchaseInput(
            String unit,
            VehicleCategory category,
            PurchaseGround ground,
            boolean newEnergy,
            boolean saloon,
            boolean domestic,
            @Nullable BigDecimal displacement,
            BigDecimal price,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record ApproveVehiclePurchaseInput(
            String unit,
            String purchase,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record VehiclePurchaseReasonInput(
            String unit,
            String purchase,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseFleetEntryInput(
            String unit,
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
