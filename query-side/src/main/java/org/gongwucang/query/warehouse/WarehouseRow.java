package org.gongwucang.query.warehouse;

/** 仓库台账行. {@code unit} runs it; {@code kind} is PHYSICAL or VIRTUAL. */
public record WarehouseRow(String warehouse, String name, String unit, String kind, boolean active) {

    WarehouseRow renamed(String newName) {
        return new WarehouseRow(warehouse, newName, unit, kind, active);
    }

    WarehouseRow active(boolean yes) {
        return new WarehouseRow(warehouse, name, unit, kind, yes);
    }
}
