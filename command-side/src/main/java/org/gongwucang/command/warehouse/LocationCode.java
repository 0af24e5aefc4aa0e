package org.gongwucang.command.warehouse;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.gongwucang.command.kernel.Code;
import org.jspecify.annotations.Nullable;

/** 库位代码: warehouse/zone[/shelf[/bin]]; its depth is its kind, what stands before the last slash its parent. */
public record LocationCode(String value) {

    private static final List<String> KINDS = List.of("ZONE", "SHELF", "BIN");

    public LocationCode {
        String[] parts = value.split("/", -1);
        require(
                parts.length >= 2 && parts.length <= KINDS.size() + 1,
                "LOCATION_CODE_MALFORMED",
                "value",
                Code.shortened(value));
        for (String part : parts) {
            Code.checked(part, "location");
        }
    }

    String warehouse() {
        return value.substring(0, value.indexOf('/'));
    }

    String kind() {
        return KINDS.get((int) value.chars().filter(c -> c == '/').count() - 1);
    }

    /** The shelf or zone it is in; none for a zone. */
    @Nullable
    String parent() {
        String before = value.substring(0, value.lastIndexOf('/'));
        return before.equals(warehouse()) ? null : before;
    }
}
