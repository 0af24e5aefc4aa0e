package org.gongwucang.standalone.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping of the mapping file, with the path to it, so that what is wrong is told by its place. */
final class MappingNode {

    private final String path;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    MappingNode(String path, Object value) {
        this.path = path;
        if (!(value instanceof Map<?, ?> map)) {
            throw new MappingInvalid((path.isEmpty() ? "The mapping" : path) + " must hold names and values.");
        }
        map.forEach((name, held) -> values.put(String.valueOf(name), held == null ? "" : held));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> {
            if (!(value instanceof String text)) {
                throw new MappingInvalid(at(name) + " must be a text.");
            }
            return text;
        });
    }

    String requiredText(String name) {
        return text(name).filter(text -> !text.isEmpty()).orElseThrow(() -> missing(name));
    }

    Optional<LocalDate> date(String name) {
        return text(name)
                .map(text -> DateForm.ISO
                        .read(text)
                        .orElseThrow(() -> new MappingInvalid(at(name) + " must be a day as yyyy-MM-dd.")));
    }

    LocalDate requiredDate(String name) {
        return date(name).orElseThrow(() -> missing(name));
    }

    Optional<MappingNode> node(String name) {
        return value(name).map(value -> new MappingNode(at(name), value));
    }

    List<MappingNode> list(String name) {
        List<MappingNode> nodes = new ArrayList<>();
        value(name).ifPresent(value -> {
            if (!(value instanceof List<?> list)) {
                throw new MappingInvalid(at(name) + " must be a list.");
            }
            list.forEach(item -> nodes.add(new MappingNode(at(name) + "[" + nodes.size() + "]", item)));
        });
        return nodes;
    }

    /** Whether the value is a plain text rather than names and values of its own. */
    boolean isText(String name) {
        return values.get(name) instanceof String;
    }

    Set<String> names() {
        return values.keySet();
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A misspelt name is refused, never passed over. */
    void requireNothingElse() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                throw new MappingInvalid(at(name) + " is not known. Known here: " + String.join(", ", asked) + ".");
            }
        }
    }

    private Optional<Object> value(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    MappingInvalid missing(String name) {
        return new MappingInvalid(at(name) + " is missing.");
    }
}
