package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.fleet.VehicleCategory;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on vehicles, as the schema has them. */
public final class VehicleInputs {

    private VehicleInputs() {}

    public record VehicleCardInput(
            VehicleCategory category,
            String make,
            String model,
            @Nullable String vin,
            @Nullable String engineNo,
            boolean newEnergy,
            @Nullable BigDecimal displacement,
            @Nullable BigDecimal tankLitres,
            @Nullable Integer seats,
            BigDecimal cost,
            @Nullable LocalDate acquiredOn) {

        /** Refuses what is malformed. */
        VehicleCardDraft draft() {
            return new VehicleCardDraft(
                    category,
                    OptionalText.of(make, "make"),
                    OptionalText.of(model, "model"),
                    vin,
                    OptionalText.of(engineNo, "engineNo"),
                    newEnergy,
                    displacement,
                    tankLitres,
                    seats,
                    new Yuan(cost),
                    acquiredOn);
        }
    }

    /** 期初车辆明细. */
    public record OpeningVehicleLineInput(
            int row,
            VehicleCardInput card,
            String unit,
            @Nullable String plate,
            @Nullable String oldCardNo,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate occurredOn) {

        void requireRow(@Nullable String book) {
            require(book == null || row >= 1, "ROW_MISSING", "row", row);
        }
    }

    public record RecordOpeningVehiclesInput(
            @Nullable String book,
            List<OpeningVehicleLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<OpeningVehicleLineInput> {}

    public record ReverseVehicleEntryInput(
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

    public record DeliverVehicleInput(
            String unit,
            String purchase,
            VehicleCardInput card,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record RegisterVehicleInput(
            String vehicle,
            String plate,
            String certificate,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record VehicleReasonInput(
            String vehicle,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record AssessVehicleConditionInput(
            String vehicle,
            VehicleCondition condition,
            String findings,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record VehicleLineInput(String vehicle, @Nullable Long expectedVersion) implements Versioned {}

    public record SealVehiclesInput(
            String occasion,
            List<VehicleLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<VehicleLineInput> {}

    public record UnsealVehiclesInput(
            List<VehicleLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<VehicleLineInput> {}
}
