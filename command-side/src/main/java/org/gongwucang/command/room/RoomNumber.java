package org.gongwucang.command.room;

import org.gongwucang.command.kernel.Code;

/** 房号: as it stands on the door; letters, digits, dot, hyphen, underscore. */
public record RoomNumber(String value) {
    public RoomNumber {
        Code.checked(value, "number");
    }
}
