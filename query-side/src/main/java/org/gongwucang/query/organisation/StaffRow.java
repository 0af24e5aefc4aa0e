package org.gongwucang.query.organisation;

import java.util.List;

/** 人员台账行: number, unit and roles; the name lives in the vault. */
public record StaffRow(String staff, String unit, List<String> roles, boolean active) {

    public StaffRow {
        roles = List.copyOf(roles);
    }

    StaffRow transferred(String newUnit) {
        return new StaffRow(staff, newUnit, roles, active);
    }

    StaffRow assigned(List<String> newRoles) {
        return new StaffRow(staff, unit, newRoles, active);
    }

    StaffRow active(boolean yes) {
        return new StaffRow(staff, unit, roles, yes);
    }
}
