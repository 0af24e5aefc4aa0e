package org.gongwucang.standalone.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.book.Mapping.Field;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.gongwucang.standalone.book.Mapping.NewClasses;
import org.gongwucang.standalone.book.Mapping.NewStaff;
import org.gongwucang.standalone.book.Mapping.NewUnit;
import org.gongwucang.standalone.book.Mapping.NewUnits;
import org.gongwucang.standalone.book.Mapping.RefuseWhere;
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
        MappingNode file = root.node("file").orElseGet(() -> new MappingNode("file", Map.of()));
        MappingNode create = root.node("create").orElseGet(() -> new MappingNode("create", Map.of()));
        Mapping mapping = new Mapping(
                root.requiredText("book"),
                kind,
                encoding(file),
                separator(file),
                root.requiredDate("dated"),
                root.date("refuse-after").orElse(null),
                root.node("only").map(MappingFile::texts).orElse(Map.of()),
                root.list("refuse-where").stream().map(MappingFile::refusal).toList(),
                fields(root.node("fields").orElseThrow(() -> new MappingInvalid("fields is missing.")), kind),
                create.node("units").map(MappingFile::newUnits).orElse(null),
                create.node("classes").map(MappingFile::newClasses).orElse(null),
                create.node("staff").map(MappingFile::newStaff).orElse(null),
                kind.isOfOrders() ? OrderDuties.of(root, kind) : null);
        List.of(root, file, create).forEach(MappingNode::requireNothingElse);
        return mapping;
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
            case "asset-classes" -> Kind.ASSET_CLASSES;
            case "transfers" -> Kind.TRANSFERS;
            case "refused-requests" -> Kind.REFUSED_REQUESTS;
            default ->
                throw new MappingInvalid(
                        "kind must be opening, asset-classes, transfers or refused-requests, not \"" + written + "\".");
        };
    }

    private static Charset encoding(MappingNode file) {
        String name = file.text("encoding").orElse(StandardCharsets.UTF_8.name());
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new MappingInvalid(file.at("encoding") + ": \"" + name + "\" is no encoding.");
        }
    }

    private static char separator(MappingNode file) {
        String separator = file.text("separator").orElse(",");
        if (separator.length() != 1) {
            throw new MappingInvalid(file.at("separator") + " must be one character.");
        }
        return separator.charAt(0);
    }

    private static Map<String, String> texts(MappingNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.names().forEach(name -> texts.put(name, node.text(name).orElse("")));
        return texts;
    }

    private static RefuseWhere refusal(MappingNode node) {
        RefuseWhere refusal =
                new RefuseWhere(node.requiredText("column"), node.requiredText("is"), node.requiredText("rule"));
        node.requireNothingElse();
        return refusal;
    }

    private static Map<String, Field> fields(MappingNode node, Kind kind) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String name : node.names()) {
            if (!kind.knows(name)) {
                throw new MappingInvalid(node.at(name) + " is no field of this kind of book.");
            }
            fields.put(name, node.isText(name) ? plain(node.requiredText(name)) : FieldForm.of(node, name));
        }
        for (String name : kind.required()) {
            if (!fields.containsKey(name)) {
                throw new MappingInvalid(node.at(name) + " is missing.");
            }
        }
        return fields;
    }

    private static Field plain(String text) {
        return new Field(Template.of(text), NumberForm.PLAIN, DateForm.ISO, "");
    }

    private static NewUnits newUnits(MappingNode node) {
        NewUnit parent = node.node("parent").map(MappingFile::newUnit).orElse(null);
        NewUnits units = new NewUnits(Template.of(node.requiredText("name")), node.requiredText("kind"), parent);
        node.requireNothingElse();
        return units;
    }

    private static NewUnit newUnit(MappingNode node) {
        NewUnit unit = new NewUnit(
                Template.of(node.requiredText("unit")),
                Template.of(node.requiredText("name")),
                node.requiredText("kind"),
                node.text("under").orElse(null));
        node.requireNothingElse();
        return unit;
    }

    private static NewStaff newStaff(MappingNode node) {
        NewStaff staff = new NewStaff(Template.of(node.requiredText("name")), node.requiredText("role"));
        node.requireNothingElse();
        return staff;
    }

    private static NewClasses newClasses(MappingNode node) {
        NewClasses classes =
                new NewClasses(Template.of(node.requiredText("name")), node.requiredDate("effective-from"));
        node.requireNothingElse();
        return classes;
    }
}
