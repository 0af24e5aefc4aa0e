package org.gongwucang.command.warehouse;

import org.gongwucang.command.kernel.Code;

/** 仓库代码. */
public record WarehouseCode(String value) {
    public WarehouseCode {
        Code.checked(value, "warehouse");
    }
}
