package org.gongwucang.query.organisation;

import org.jspecify.annotations.Nullable;

/** 单位台账行: a unit and where it hangs. */
public record UnitRow(String unit, String name, @Nullable String parent, String kind, boolean active) {

    UnitRow renamed(String newName) {
        return new UnitRow(unit, newName, parent, kind, active);
    }

    UnitRow placedUnder(@Nullable String newParent) {
        return new UnitRow(unit, name, newParent, kind, active);
    }

    UnitRow active(boolean yes) {
        return new UnitRow(unit, name, parent, kind, yes);
    }
}
