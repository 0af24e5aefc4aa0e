package org.gongwucang.query.room;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomPart;
import org.gongwucang.events.room.RoomReallocated;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomSplit;
import org.gongwucang.events.room.VacateDutySet;
import org.jspecify.annotations.Nullable;

/**
 * 房间台账行: one room.
 *
 * @param kind OFFICE, SERVICE, EQUIPMENT or ANNEX
 * @param usableArea m²
 * @param vacant whether nobody sits in it
 * @param standing whether it has not ended
 * @param unit that has it; null where none has
 * @param occupier ORGAN, INSTITUTION, ENTERPRISE or ASSOCIATION
 * @param staff numbers of those who sit in it
 * @param duties of those who sit in it and have to leave
 * @param nextDue the first day on which one of them is due; null where none is
 * @param end SPLIT, MERGED, TRANSFERRED or DEMOLISHED
 * @param origins codes of the rooms that it was made of
 * @param into codes of the rooms that it became
 * @param value original value in yuan, of an opening entry that gives one
 */
@RecordBuilder
public record RoomRow(
        String room,
        String code,
        String building,
        String buildingCode,
        int floor,
        String number,
        String kind,
        BigDecimal usableArea,
        boolean vacant,
        boolean standing,
        @Nullable String unit,
        @Nullable String occupier,
        @Nullable String occupierName,
        @Nullable String agreement,
        @Nullable String certificate,
        @Nullable LocalDate allocatedOn,
        List<Occupant> occupants,
        List<String> staff,
        @Nullable LocalDate occupiedOn,
        List<Duty> duties,
        @Nullable LocalDate nextDue,
        @Nullable String end,
        @Nullable LocalDate endedOn,
        List<String> origins,
        List<String> into,
        @Nullable BigDecimal value,
        boolean opening,
        LocalDate enteredOn)
        implements RoomRowBuilder.With {

    /**
     * 腾退期限: of a person.
     *
     * @param cause TRANSFER, RETIREMENT or CONCURRENT_POST_ENDED
     * @param dueOn last day in time
     */
    public record Duty(String staff, String cause, LocalDate since, LocalDate dueOn) {}

    public RoomRow {
        occupants = List.copyOf(occupants);
        staff = List.copyOf(staff);
        duties = List.copyOf(duties);
        origins = List.copyOf(origins);
        into = List.copyOf(into);
    }

    static RoomRow of(RoomRegistered e) {
        return RoomRowBuilder.builder()
                .room(e.room())
                .code(e.code())
                .building(e.building())
                .buildingCode(e.buildingCode())
                .floor(e.floor())
                .number(e.number())
                .kind(e.kind())
                .usableArea(e.usableArea())
                .vacant(true)
                .standing(true)
                .occupants(List.of())
                .staff(List.of())
                .duties(List.of())
                .origins(e.origins())
                .into(List.of())
                .enteredOn(e.occurredOn())
                .build();
    }

    static RoomRow of(OpeningRoomRecorded e) {
        return RoomRowBuilder.builder()
                .room(e.room())
                .code(e.code())
                .building(e.building())
                .buildingCode(e.buildingCode())
                .floor(e.floor())
                .number(e.number())
                .kind(e.kind())
                .usableArea(e.usableArea())
                .vacant(e.occupants().isEmpty())
                .standing(true)
                .unit(e.unit())
                .occupier(e.unit() == null ? null : e.occupier())
                .occupierName(e.occupierName())
                .agreement(e.agreement())
                .certificate(e.certificate())
                .allocatedOn(e.unit() == null ? null : e.occurredOn())
                .occupants(e.occupants())
                .staff(numbers(e.occupants()))
                .occupiedOn(e.occupants().isEmpty() ? null : e.occurredOn())
                .duties(List.of())
                .origins(List.of())
                .into(List.of())
                .value(e.value())
                .opening(true)
                .enteredOn(e.occurredOn())
                .build();
    }

    private static List<String> numbers(List<Occupant> occupants) {
        return occupants.stream().map(Occupant::staff).toList();
    }

    RoomRow allocated(RoomAllocated e) {
        return withUnit(e.unit())
                .withOccupier(e.occupier())
                .withOccupierName(e.occupierName())
                .withAgreement(e.agreement())
                .withCertificate(e.certificate())
                .withAllocatedOn(e.occurredOn());
    }

    RoomRow reallocated(RoomReallocated e) {
        return withUnit(e.toUnit())
                .withOccupier(e.occupier())
                .withOccupierName(e.occupierName())
                .withAgreement(e.agreement())
                .withCertificate(e.certificate())
                .withAllocatedOn(e.occurredOn());
    }

    RoomRow reclaimed() {
        return withUnit(null)
                .withOccupier(null)
                .withOccupierName(null)
                .withAgreement(null)
                .withCertificate(null)
                .withAllocatedOn(null);
    }

    RoomRow occupied(RoomOccupied e) {
        return withOccupants(e.occupants())
                .withStaff(numbers(e.occupants()))
                .withVacant(false)
                .withOccupiedOn(e.occurredOn())
                .withDuties(duties.stream()
                        .filter(duty -> !e.left().contains(duty.staff()))
                        .toList())
                .due();
    }

    RoomRow vacated() {
        return withOccupants(List.of())
                .withStaff(List.of())
                .withVacant(true)
                .withOccupiedOn(null)
                .withDuties(List.of())
                .due();
    }

    RoomRow duty(VacateDutySet e) {
        List<Duty> more = new ArrayList<>(duties);
        more.add(new Duty(e.staff(), e.cause(), e.since(), e.dueOn()));
        return withDuties(more).due();
    }

    private RoomRow due() {
        LocalDate first = null;
        for (Duty duty : duties) {
            first = first == null || duty.dueOn().isBefore(first) ? duty.dueOn() : first;
        }
        return Objects.equals(first, nextDue) ? this : withNextDue(first);
    }

    RoomRow split(RoomSplit e) {
        return ended("SPLIT", e.occurredOn())
                .withInto(e.into().stream().map(RoomPart::code).toList());
    }

    RoomRow ended(String as, LocalDate day) {
        return withEnd(as).withEndedOn(day).withStanding(false);
    }
}
