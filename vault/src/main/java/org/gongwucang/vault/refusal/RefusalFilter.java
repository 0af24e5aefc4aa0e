package org.gongwucang.vault.refusal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongwucang.vault.register.RegisterFilter;
import org.jspecify.annotations.Nullable;

/** 登记簿筛选: every given part must hold; the days are the first and the last. */
public record RefusalFilter(
        @Nullable String rule,
        @Nullable String actor,
        @Nullable String unit,
        @Nullable String command,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements RegisterFilter {

    public static final RefusalFilter ALL = new RefusalFilter(null, null, null, null, null, null);

    @Override
    public Map<String, String> equal() {
        Map<String, String> equal = new LinkedHashMap<>();
        add(equal, "rule", rule);
        add(equal, "actor", actor);
        add(equal, "unit", unit);
        add(equal, "command", command);
        return equal;
    }

    private static void add(Map<String, String> equal, String name, @Nullable String value) {
        if (value != null) {
            equal.put(name, value);
        }
    }
}
