package org.gongwucang.command.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.building.Area;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.jspecify.annotations.Nullable;

/** 房间指令: what can be asked of rooms. Evidence is cited by the upload ids of whoever asks. */
sealed interface RoomCommand extends Dated {

    /** 房间描述: what is said of a room when it is entered. */
    record RoomDraft(String building, int floor, RoomNumber number, RoomKind kind, Area area) {}

    /** 使用人: who is to sit in a room. */
    record Seat(String staff, PostRank rank, OptionalText post, Area share) {}

    /** 使用单位: who is to have a room, and which body uses it. */
    record Use(String unit, OccupierKind occupier, OptionalText occupierName, OptionalText agreement) {}

    /** Belongs where its building is: numbers are given there. */
    record RegisterRoom(String room, RoomDraft draft, LocalDate occurredOn) implements RoomCommand {

        @TargetAggregateIdentifier
        public String building() {
            return draft.building();
        }
    }

    /** @param use null where no unit has it */
    record RecordOpeningRoom(
            String room,
            RoomDraft draft,
            @Nullable Use use,
            OptionalText certificate,
            List<Seat> seats,
            @Nullable Yuan value,
            LocalDate occurredOn)
            implements RoomCommand {

        @TargetAggregateIdentifier
        public String building() {
            return draft.building();
        }
    }

    /** Takes a number: it belongs where the sequence of the unit's certificates is. */
    record AllocateRooms(List<String> rooms, Use use, List<String> evidence, LocalDate occurredOn)
            implements RoomCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(Certificates.of(use.unit()), occurredOn.getYear());
        }
    }

    record ReclaimRooms(List<String> rooms, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements RoomCommand {

        @TargetAggregateIdentifier
        public String first() {
            return rooms.get(0);
        }
    }

    record AssignRoom(@TargetAggregateIdentifier String room, List<Seat> seats, LocalDate occurredOn)
            implements RoomCommand {}

    record VacateRoom(
            @TargetAggregateIdentifier String room, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements RoomCommand {}

    /** @param dueOn where no rule says it, or earlier than the rule */
    record SetVacateDuty(
            @TargetAggregateIdentifier String room,
            String staff,
            VacateCause cause,
            LocalDate since,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn)
            implements RoomCommand {}

    record RepurposeRoom(
            @TargetAggregateIdentifier String room,
            RoomKind kind,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements RoomCommand {}

    /** 分出房间. */
    record Part(String room, RoomNumber number, Area area) {}

    record SplitRoom(@TargetAggregateIdentifier String room, List<Part> parts, LocalDate occurredOn)
            implements RoomCommand {}

    /** @param room identifier of the one that comes of it */
    record MergeRooms(
            @TargetAggregateIdentifier String room, List<String> rooms, RoomNumber number, LocalDate occurredOn)
            implements RoomCommand {}
}
