package org.gongwucang.query.room;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位用房 (L17): what each unit has of which kind, who sits there, and what others than organs use; every figure with the rooms that it is of. */
@Component
class UnitSpaces {

    private static final int DECIMALS = 2;

    private final LedgerReader<RoomRow> rooms;
    private final LedgerReader<UnitRow> units;

    UnitSpaces(LedgerReader<RoomRow> rooms, LedgerReader<UnitRow> units) {
        this.rooms = rooms;
        this.units = units;
    }

    /**
     * 面积: m² and the rooms that it is of.
     *
     * @param rooms asset codes
     */
    private record Part(BigDecimal area, List<String> rooms) {

        static Part of(List<RoomRow> all, Predicate<RoomRow> which) {
            List<RoomRow> some = all.stream().filter(which).toList();
            return new Part(
                    some.stream().map(RoomRow::usableArea).reduce(BigDecimal.ZERO, BigDecimal::add),
                    some.stream().map(RoomRow::code).toList());
        }

        static Part ofKind(List<RoomRow> all, String kind) {
            return of(all, room -> room.kind().equals(kind));
        }
    }

    /** 单位用房: one unit. Areas in m². */
    record UnitSpace(
            String unitCode,
            @Nullable String unitName,
            BigDecimal area,
            List<String> rooms,
            BigDecimal officeArea,
            List<String> officeRooms,
            BigDecimal serviceArea,
            List<String> serviceRooms,
            BigDecimal equipmentArea,
            List<String> equipmentRooms,
            BigDecimal annexArea,
            List<String> annexRooms,
            int persons,
            List<String> staff,
            @Nullable BigDecimal perHead,
            BigDecimal nonOrganArea,
            List<String> nonOrganRooms,
            BigDecimal vacantArea,
            List<String> vacantRooms) {}

    /** Of the rooms that stand and that a unit has. */
    List<UnitSpace> of(Where where, At at) {
        Map<String, List<RoomRow>> byUnit = rooms.all(where.is("standing", true).present("unit"), at).stream()
                .map(Seen::row)
                .sorted(Comparator.comparing(RoomRow::code))
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.unit()), TreeMap::new, Collectors.toList()));
        Map<String, Seen<UnitRow>> names = units.rows(byUnit.keySet(), at);
        List<UnitSpace> all = new ArrayList<>();
        byUnit.forEach((unit, its) -> all.add(space(unit, name(names, unit), its)));
        return all;
    }

    private static @Nullable String name(Map<String, Seen<UnitRow>> names, String unit) {
        return Optional.ofNullable(names.get(unit))
                .map(seen -> seen.row().name())
                .orElse(null);
    }

    private static UnitSpace space(String unit, @Nullable String name, List<RoomRow> its) {
        Part all = Part.of(its, room -> true);
        Part offices = Part.ofKind(its, "OFFICE");
        Part services = Part.ofKind(its, "SERVICE");
        Part equipment = Part.ofKind(its, "EQUIPMENT");
        Part annexes = Part.ofKind(its, "ANNEX");
        Part others = Part.of(its, room -> !"ORGAN".equals(room.occupier()));
        Part vacant = Part.of(its, room -> room.kind().equals("OFFICE") && room.vacant());
        List<String> staff = its.stream()
                .flatMap(room -> room.staff().stream())
                .distinct()
                .sorted()
                .toList();
        return new UnitSpace(
                unit,
                name,
                all.area(),
                all.rooms(),
                offices.area(),
                offices.rooms(),
                services.area(),
                services.rooms(),
                equipment.area(),
                equipment.rooms(),
                annexes.area(),
                annexes.rooms(),
                staff.size(),
                staff,
                perHead(all.area(), staff.size()),
                others.area(),
                others.rooms(),
                vacant.area(),
                vacant.rooms());
    }

    private static @Nullable BigDecimal perHead(BigDecimal area, int persons) {
        return persons == 0 ? null : area.divide(BigDecimal.valueOf(persons), DECIMALS, RoundingMode.HALF_UP);
    }
}
