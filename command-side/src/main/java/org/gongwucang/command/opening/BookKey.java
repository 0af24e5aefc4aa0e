package org.gongwucang.command.opening;

import org.gongwucang.command.kernel.Code;

/** 账簿: key of a property book, the same for all its editions. */
public record BookKey(String value) {
    public BookKey {
        Code.checked(value, "book");
    }
}
