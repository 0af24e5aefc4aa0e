package org.gongwucang.query.warehouse;

/** 库位台账行. {@code kind} is ZONE, SHELF or BIN. */
public record LocationRow(String location, String name, String warehouse, String kind, boolean active) {

    LocationRow renamed(String newName) {
        return new LocationRow(location, newName, warehouse, kind, active);
    }

    LocationRow active(boolean yes) {
        return new LocationRow(location, name, warehouse, kind, yes);
    }
}
