package org.gongwucang.command.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations by which vehicles go over or go, as the schema has them. */
public final class VehicleMoveInputs {

    private VehicleMoveInputs() {}

    public record RequestVehicleAllotmentInput(
            String vehicle,
            String toUnit,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs no more than files that prove it. */
    public record VehicleEvidenceInput(
            String vehicle,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RequestVehicleScrappingInput(
            String vehicle,
            ScrappingCertificate certificate,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RecordVehicleRecyclingInput(
            String vehicle,
            String certificate,
            String recycler,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record DeregisterVehicleInput(
            String vehicle,
            String proof,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RequestVehicleSaleInput(
            String vehicle,
            BigDecimal valuation,
            String report,
            BigDecimal price,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record SellVehicleInput(
            String vehicle,
            String buyer,
            BigDecimal price,
            String receipt,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}
}
