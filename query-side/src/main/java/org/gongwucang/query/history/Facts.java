package org.gongwucang.query.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** 事实: an entry or a row, field by field in its written form. A field of a field is named {@code card.name}. */
public final class Facts {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Facts() {}

    /** A field and what it says; null where it says nothing. */
    public record Fact(String name, @Nullable String value) {}

    /** Every field of a record, in the order of its components. */
    public static List<Fact> of(Object told) {
        List<Fact> facts = new ArrayList<>();
        collect("", MAPPER.valueToTree(told), facts);
        return List.copyOf(facts);
    }

    private static void collect(String name, JsonNode value, List<Fact> facts) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> collect(
                            name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue(), facts));
        } else {
            facts.add(new Fact(name, written(value)));
        }
    }

    private static @Nullable String written(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
