package org.gongwucang.vault.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongwucang.vault.register.Kept.Place;
import org.jspecify.annotations.Nullable;

/** 条件: of a question, with their values. */
final class JdbcConditions {

    private final List<String> all = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static JdbcConditions of(RegisterFilter filter) {
        JdbcConditions conditions = new JdbcConditions();
        filter.equal().forEach((name, value) -> conditions.given(name.toUpperCase(Locale.ROOT) + " = ?", value));
        conditions.given("BUSINESS_DAY >= ?", filter.from());
        conditions.given("BUSINESS_DAY <= ?", filter.to());
        return conditions;
    }

    private void given(String condition, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            values.add(value);
        }
    }

    /** @param sign less than, which is older, or greater than */
    void beyond(String sign, Place place) {
        all.add("(FIRST_AT " + sign + " ? OR (FIRST_AT = ? AND ID " + sign + " ?))");
        long firstAt = place.firstAt().toEpochMilli();
        values.addAll(List.of(firstAt, firstAt, place.id()));
    }

    String clause() {
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }

    Object[] values() {
        return values.toArray();
    }
}
