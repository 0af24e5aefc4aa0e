package org.gongwucang.vault.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 登记行 as MongoDB stores it. */
final class RefusalDocuments {

    private RefusalDocuments() {}

    /** All but what every register holds. */
    static Document lasting(KeptRefusal kept) {
        Refusal refusal = kept.refusal();
        return new Document("rule", refusal.rule())
                .append("params", params(refusal.params()))
                .append("actor", refusal.actor())
                .append("roles", refusal.roles())
                .append("unit", refusal.unit())
                .append("command", refusal.command())
                .append("input", input(refusal.input()))
                .append("keptUntil", kept.keptUntil().toString());
    }

    private static List<Document> params(Map<String, String> params) {
        return params.entrySet().stream()
                .map(param -> new Document("name", param.getKey()).append("value", param.getValue()))
                .toList();
    }

    private static @Nullable Document input(@Nullable WeighedInput input) {
        return input == null
                ? null
                : new Document("json", input.json())
                        .append("whole", input.whole())
                        .append("digest", input.digest());
    }

    static KeptRefusal read(Document entry) {
        return new KeptRefusal(
                entry.getString("_id"),
                LocalDate.parse(entry.getString("day")),
                instant(entry, "firstAt"),
                instant(entry, "lastAt"),
                entry.get("count", Number.class).longValue(),
                refusal(entry),
                LocalDate.parse(entry.getString("keptUntil")));
    }

    private static Refusal refusal(Document entry) {
        Map<String, String> params = new LinkedHashMap<>();
        entry.getList("params", Document.class)
                .forEach(param -> params.put(param.getString("name"), param.getString("value")));
        Document input = entry.get("input", Document.class);
        return new Refusal(
                entry.getString("rule"),
                params,
                entry.getString("actor"),
                entry.getList("roles", String.class),
                entry.getString("unit"),
                entry.getString("command"),
                input == null
                        ? null
                        : new WeighedInput(
                                input.getString("json"), input.getBoolean("whole"), input.getString("digest")));
    }

    private static Instant instant(Document entry, String field) {
        return entry.getDate(field).toInstant();
    }
}
