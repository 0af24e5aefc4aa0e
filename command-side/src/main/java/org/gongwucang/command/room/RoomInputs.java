package org.gongwucang.command.room;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on rooms, as the schema has them. */
public final class RoomInputs {

    private RoomInputs() {}

    public record RegisterRoomsInput(
            List<RoomLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<RoomLineInput> {}

    public record RoomLineInput(String building, int floor, String number, RoomKind kind, BigDecimal usableArea) {}

    public record RecordOpeningRoomsInput(
            List<OpeningRoomLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<OpeningRoomLineInput> {}

    public record OpeningRoomLineInput(
            String building,
            int floor,
            String number,
            RoomKind kind,
            BigDecimal usableArea,
            @Nullable String unit,
            OccupierKind occupier,
            @Nullable String occupierName,
            @Nullable String agreement,
            @Nullable String certificate,
            List<RoomOccupantInput> occupants,
            @Nullable BigDecimal value) {}

    public record RoomOccupantInput(
            String staff, PostRank rank, @Nullable String post, BigDecimal share) {}

    public record AllocateRoomsInput(
            List<String> rooms,
            String unit,
            OccupierKind occupier,
            @Nullable String occupierName,
            @Nullable String agreement,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record ReclaimRoomsInput(
            List<String> rooms,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {}

    public record AssignRoomInput(
            String room,
            List<RoomOccupantInput> occupants,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record VacateRoomInput(
            String room,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record SetVacateDutyInput(
            String room,
            String staff,
            VacateCause cause,
            LocalDate since,
            @Nullable LocalDate dueOn,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RepurposeRoomInput(
            String room,
            RoomKind kind,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record SplitRoomInput(
            String room,
            List<RoomPartInput> parts,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record RoomPartInput(String number, BigDecimal usableArea) {}

    public record MergeRoomsInput(
            List<String> rooms,
            String number,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {}

    public record ReverseRoomEntryInput(
            String room,
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
