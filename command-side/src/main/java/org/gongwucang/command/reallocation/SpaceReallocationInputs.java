package org.gongwucang.command.reallocation;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.room.OccupierKind;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on acts of reallocation, as the schema has them. */
public final class SpaceReallocationInputs {

    private SpaceReallocationInputs() {}

    public record RequestSpaceReallocationInput(
            String toUnit,
            OccupierKind occupier,
            @Nullable String occupierName,
            List<String> rooms,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record ApproveSpaceReallocationInput(
            String reallocation,
            @Nullable String agreement,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RejectSpaceReallocationInput(
            String reallocation,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record WithdrawSpaceReallocationInput(
            String reallocation,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReverseSpaceReallocationEntryInput(
            String reallocation,
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
