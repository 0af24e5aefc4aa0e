package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 条件: what a query demands of each field, as far as an index can look it up. */
final class Conditions {

    private final Document query;
    private final Map<String, Condition> byField = new HashMap<>();

    Conditions(Document query) {
        this.query = query;
        collect(query);
    }

    /** Fields of the query itself come first; a second demand on one field is left to the check row by row. */
    private void collect(Document part) {
        part.forEach((field, demand) -> {
            Condition condition = field.startsWith("$") ? null : Condition.of(demand);
            if (condition != null) {
                byField.putIfAbsent(field, condition);
            }
        });
        if (part.get("$and") instanceof Collection<?> parts) {
            parts.forEach(inner -> collect((Document) inner));
        }
        if (part.get("$or") instanceof Collection<?> branches) {
            collectCommon(branches.stream()
                    .map(branch -> new Conditions((Document) branch))
                    .toList());
        }
    }

    /** What all branches demand of a field is a range around what each of them demands: so a keyset page begins. */
    private void collectCommon(List<Conditions> branches) {
        if (branches.isEmpty()) {
            return;
        }
        branches.get(0).byField.keySet().forEach(field -> {
            Condition around = branches.get(0).on(field);
            for (Conditions branch : branches) {
                around = Condition.around(around, branch.on(field));
            }
            if (around != null) {
                byField.putIfAbsent(field, around);
            }
        });
    }

    @Nullable
    Condition on(String field) {
        return byField.get(field);
    }

    /** The values that can match, of each field for which the query lists them. */
    Map<String, List<@Nullable Object>> points() {
        Map<String, List<@Nullable Object>> points = new HashMap<>();
        byField.forEach((field, condition) -> {
            if (condition.points() != null) {
                points.put(field, condition.points());
            }
        });
        return points;
    }

    /** What is still to be checked of rows that were found by exactly these fields' points. */
    Document without(Collection<String> fields) {
        Document rest = new Document();
        query.forEach((field, demand) -> {
            Condition condition = fields.contains(field) ? Condition.of(demand) : null;
            if (condition == null || !condition.isCertain()) {
                rest.put(field, demand);
            }
        });
        return rest;
    }
}
