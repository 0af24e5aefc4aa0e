package org.gongwucang.command.identity;

import java.util.Locale;
import org.gongwucang.command.kernel.Code;

/** 账号: not told apart by case. */
public record AccountName(String value) {
    public AccountName {
        value = Code.checked(value, "account").toLowerCase(Locale.ROOT);
    }
}
