package org.gongwucang.command.inspection;

import org.gongwucang.vault.identity.Role;

/** 检查类别: what is looked at, and whose duty that is. */
public enum InspectionKind {
    /** 公务用车检查. */
    VEHICLE(Role.FLEET_OFFICER),
    /** 办公用房检查. */
    ROOM(Role.SPACE_OFFICER);

    private final Role officer;

    InspectionKind(Role officer) {
        this.officer = officer;
    }

    Role officer() {
        return officer;
    }
}
