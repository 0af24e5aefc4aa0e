package org.gongwucang.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 剧本文件: those of the folder {@code demo}, one after the other. A mutation is written as its name and its input; its document is
 * made here.
 */
final class ScriptFile {

    private static final List<String> FILES = List.of("office", "fleet", "rooms");
    private static final int MOST_ALIASES = 1_000;

    private ScriptFile() {}

    static Script read() {
        return read(FILES);
    }

    /** @param names of files, the first of which says what is there once it was played */
    static Script read(List<String> names) {
        List<JsonNode> files = names.stream()
                .map(name -> Series.writtenOut(JsonMapper.shared().valueToTree(load("demo/" + name + ".yaml"))))
                .toList();
        JsonNode first = files.get(0);
        Map<String, String> answers = answers(files);
        return new Script(
                first.path("begun").asString(),
                first.path("ended").asString(),
                first.path("strangers").asString(),
                files.stream()
                        .flatMap(file -> file.path("acts").valueStream())
                        .map(act -> act(act, answers))
                        .toList());
    }

    /** What is asked of the answer of a mutation, by its name. */
    private static Map<String, String> answers(List<JsonNode> files) {
        Map<String, String> answers = new LinkedHashMap<>();
        files.stream()
                .flatMap(file -> file.path("answers").valueStream())
                .forEach(kind -> kind.path("of")
                        .forEach(mutation -> answers.put(
                                mutation.asString(), kind.path("fields").asString())));
        return answers;
    }

    private static Act act(JsonNode act, Map<String, String> answers) {
        String id = act.path("id").asString();
        String by = act.path("by").asString();
        Map<String, Object> with = map(act.path("with"));
        if (act.has("bring")) {
            return new Act.Bringing(
                    id, by, act.path("bring").asString(), act.path("text").asString());
        }
        if (act.has("wait")) {
            return new Act.Waiting(id, by, act.path("wait").asString());
        }
        if (act.has("ask")) {
            return new Act.Asking(id, by, act.path("ask").asString(), with, map(act.path("until")));
        }
        with.put("commandId", "demo:" + id);
        if (act.has("day")) {
            with.put("occurredOn", act.path("day").asString());
        }
        String mutation = act.path("do").asString();
        return new Act.Asking(id, by, document(mutation, answers), Map.of("input", with), Map.of());
    }

    private static String document(String mutation, Map<String, String> answers) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        String fields = answers.getOrDefault(mutation, "userErrors { code message }");
        return "mutation($input: " + input + ") { done: " + mutation + "(input: $input) { " + fields + " } }";
    }

    private static Map<String, Object> map(JsonNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    private static Object load(String name) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(
                new SafeConstructor(options), new Representer(unused), unused, options, new TextsNumbersAndTruths());
        try (InputStream file = ScriptFile.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return yaml.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A date stays a text, and so does an amount. */
    private static final class TextsNumbersAndTruths extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tf");
            addImplicitResolver(Tag.INT, INT, "0123456789");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
