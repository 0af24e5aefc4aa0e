package org.gongwucang.command.organisation;

import org.gongwucang.command.kernel.Code;

/** 人员编号. */
public record StaffNumber(String value) {
    public StaffNumber {
        Code.checked(value, "staff");
    }
}
