package org.gongwucang.standalone.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongwucang.standalone.book.Mapping.Field;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 映射文件: a mapping as people write it, in YAML. Every value is a text: a code keeps its zeros. */
public final class MappingFile {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private MappingFile() {}

    /** @throws MappingInvalid where it cannot be read or says something else than a mapping may */
    public static Mapping read(Path file) {
        return parse(text(file));
    }

    /** SHA-256 of what it says, whatever the comments, the quoting and the order of its keys. */
    static String digest(Path file) {
        try {
            return Digests.sha256(new ByteArrayInputStream(CANONICAL.writeValueAsBytes(load(text(file)))));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** A file of names and values, written like a mapping. */
    static MappingNode node(Path file) {
        return new MappingNode("", load(text(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MappingInvalid("The mapping " + file + " cannot be read: " + e.getMessage());
        }
    }

    static Mapping parse(String yaml) {
        MappingNode root = new MappingNode("", load(yaml));
        Kind kind = kind(root.requiredText("kind"));
        MappingFrame frame = MappingFrame.of(root);
        Map<String, String> only = root.node("only").map(MappingFile::texts).orElse(Map.of());
        Map<String, Field> fields = fields(root, kind);
        OrderDuties orders = kind.isOfOrders() ? OrderDuties.of(root, kind) : null;
        Mapping equipment = kind == Kind.VEHICLES
                ? root.node("equipment")
                        .map(node -> equipment(node, frame, only))
                        .orElse(null)
                : null;
        root.requireNothingElse();
        return frame.mapping(kind, only, fields, orders, equipment);
    }

    private static Object load(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Resolver textsOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        try {
            Object loaded = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, textsOnly)
                    .load(yaml);
            return loaded == null ? "" : loaded;
        } catch (YAMLException e) {
            throw new MappingInvalid("The mapping is not YAML: " + e.getMessage());
        }
    }

    private static Kind kind(String written) {
        return switch (written) {
            case "opening" -> Kind.OPENING;
            case "vehicles" -> Kind.VEHICLES;
            case "asset-classes" -> Kind.ASSET_CLASSES;
            case "transfers" -> Kind.TRANSFERS;
            case "refused-requests" -> Kind.REFUSED_REQUESTS;
            default ->
                throw new MappingInvalid(
                        "kind must be opening, vehicles, asset-classes, transfers or refused-requests, not \"" + written
                                + "\".");
        };
    }

    private static Map<String, String> texts(MappingNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.names().forEach(name -> texts.put(name, node.text(name).orElse("")));
        return texts;
    }

    private static Map<String, Field> fields(MappingNode parent, Kind kind) {
        MappingNode node = parent.node("fields").orElseThrow(() -> parent.missing("fields"));
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String name : node.names()) {
            if (!kind.knows(name)) {
                throw new MappingInvalid(node.at(name) + " is no field of this kind of book.");
            }
            fields.put(name, node.isText(name) ? FieldForm.plain(node.requiredText(name)) : FieldForm.of(node, name));
        }
        for (String name : kind.required()) {
            if (!fields.containsKey(name)) {
                throw new MappingInvalid(node.at(name) + " is missing.");
            }
        }
        return fields;
    }

    /** Rows of the same book that are read as those of a property book. */
    private static Mapping equipment(MappingNode node, MappingFrame frame, Map<String, String> only) {
        Map<String, String> where = new LinkedHashMap<>(only);
        where.putAll(texts(node.node("where").orElseThrow(() -> node.missing("where"))));
        Mapping equipment = frame.mapping(Kind.OPENING, where, fields(node, Kind.OPENING), null, null);
        node.requireNothingElse();
        return equipment;
    }
}
