package org.gongwucang.vault.refusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.vault.refusal.KeptRefusal.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 登记行 as a table stores it: what is asked for in columns, the whole as JSON. */
final class RefusalRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RefusalRows() {}

    /** What lasts of an entry. */
    private record Lasting(Refusal refusal, LocalDate keptUntil) {}

    static Object[] values(KeptRefusal kept) {
        Refusal refusal = kept.refusal();
        return new Object[] {
            kept.id(),
            kept.day(),
            kept.firstAt().toEpochMilli(),
            kept.lastAt().toEpochMilli(),
            kept.count(),
            refusal.rule(),
            refusal.actor(),
            refusal.unit(),
            refusal.command(),
            JSON.writeValueAsString(new Lasting(refusal, kept.keptUntil()))
        };
    }

    static KeptRefusal read(ResultSet row) throws SQLException {
        Lasting lasting = JSON.readValue(row.getString("J"), Lasting.class);
        return new KeptRefusal(
                row.getString("ID"),
                row.getObject("BUSINESS_DAY", LocalDate.class),
                Instant.ofEpochMilli(row.getLong("FIRST_AT")),
                Instant.ofEpochMilli(row.getLong("LAST_AT")),
                row.getLong("TIMES"),
                lasting.refusal(),
                lasting.keptUntil());
    }

    /** 条件: of a question, with their values. */
    static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        static Conditions of(RefusalFilter filter) {
            Conditions conditions = new Conditions();
            conditions.given("RULE = ?", filter.rule());
            conditions.given("ACTOR = ?", filter.actor());
            conditions.given("UNIT = ?", filter.unit());
            conditions.given("COMMAND = ?", filter.command());
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
}
