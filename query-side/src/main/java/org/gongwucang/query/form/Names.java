package org.gongwucang.query.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.warehouse.LocationRow;
import org.gongwucang.query.warehouse.WarehouseRow;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;

/** 名称: what persons, units and places are called at the moment that a form tells of; each is looked up once. */
final class Names {

    private final StaffNames staff;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<LocationRow> places;
    private final LedgerReader<WarehouseRow> warehouses;
    private final At at;
    private final Map<String, String> known = new HashMap<>();

    Names(
            StaffNames staff,
            LedgerReader<UnitRow> units,
            LedgerReader<LocationRow> places,
            LedgerReader<WarehouseRow> warehouses,
            At at) {
        this.staff = staff;
        this.units = units;
        this.places = places;
        this.warehouses = warehouses;
        this.at = at;
    }

    /** Name and number; the number alone once the name is erased; empty where there is nobody. */
    String person(@Nullable String number) {
        return number == null ? "" : known.computeIfAbsent("person:" + number, none -> named(number));
    }

    private String named(String number) {
        return staff.find(number).map(name -> name + "（" + number + "）").orElse(number);
    }

    /** Each once, in their order. */
    String persons(Collection<@Nullable String> numbers) {
        return numbers.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(this::person)
                .collect(Collectors.joining("、"));
    }

    String unit(@Nullable String code) {
        return code == null ? "" : known.computeIfAbsent("unit:" + code, none -> called(units, code, UnitRow::name));
    }

    /**
     * The unit that runs a warehouse; empty where there is none. A paper names who issues it, also to those who see nothing
     * else of that unit.
     */
    String office(@Nullable String warehouse) {
        return warehouse == null
                ? ""
                : unit(known.computeIfAbsent(
                        "office:" + warehouse, none -> called(warehouses, warehouse, WarehouseRow::unit)));
    }

    String warehouse(@Nullable String code) {
        return code == null
                ? ""
                : known.computeIfAbsent("warehouse:" + code, none -> called(warehouses, code, WarehouseRow::name));
    }

    String place(@Nullable String code) {
        return code == null
                ? ""
                : known.computeIfAbsent("place:" + code, none -> called(places, code, LocationRow::name));
    }

    /** As it was called then; else as it is called now, and its code where nobody knows it. */
    private <R> String called(LedgerReader<R> book, String code, Function<R, String> name) {
        for (At moment : List.of(at, new At(null, at.knownAt()), At.NOW)) {
            Seen<R> seen = book.rows(List.of(code), moment).get(code);
            if (seen != null) {
                return name.apply(seen.row());
            }
        }
        return code;
    }
}
