package org.gongwucang.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Entry;
import org.junit.jupiter.api.Test;

/** docs/events.md says what the events say of themselves; renewed with {@code -Ddocs=renew}. */
class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "events.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void tells_every_event_of_today() throws Exception {
        String now = document();
        if ("renew".equals(System.getProperty("docs"))) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("renew docs/events.md: mvn -pl shared-events test -Dtest=EventsDocumentTest -Ddocs=renew")
                .isEqualTo(now);
    }

    private static String document() throws Exception {
        StringBuilder text = new StringBuilder("""
                # Events

                Generated from the event records; do not edit. Every event also has an id, the sequence number in its
                stream, the instant it was recorded, and an envelope: who acted, in which role and unit, by which command.
                `occurredOn` is the business day. Revisions are those that stores may hold: older ones are read through
                upcasters, and a sample of each is a test.
                """);
        Map<String, List<Class<?>>> byPackage =
                new TreeMap<>(events().stream().collect(Collectors.groupingBy(Class::getPackageName)));
        for (Map.Entry<String, List<Class<?>>> capability : byPackage.entrySet()) {
            text.append("\n## ")
                    .append(meaning(capability.getKey() + ".package-info"))
                    .append("\n\n");
            text.append("| event | revisions | what happened | fields |\n|---|---|---|---|\n");
            for (Class<?> event : capability.getValue()) {
                text.append("| `%s` | %s | %s | %s |%n"
                        .formatted(event.getSimpleName(), revisions(event), meaning(event.getName()), fields(event)));
            }
        }
        return text.toString();
    }

    private static List<Class<?>> events() throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replaceAll("\\.java$", ""))
                    .filter(name -> !name.endsWith("package-info"))
                    .sorted()
                    .<Class<?>>map(EventsDocumentTest::named)
                    .filter(type -> type.isRecord() && Entry.class.isAssignableFrom(type))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First comment of the source, on one line. */
    private static String meaning(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name.replace('.', '/') + ".java"));
        Matcher comment = JAVADOC.matcher(source);
        assertThat(comment.find()).as("comment of %s", name).isTrue();
        return comment.group(1)
                .replaceAll("(?m)^\\s*\\* ?", " ")
                .replaceAll("@param.*", "")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("</?p>", "")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .trim();
    }

    private static String revisions(Class<?> event) throws IOException {
        String today = event.getAnnotation(Revision.class).value();
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            String all = samples.map(sample -> sample.getFileName().toString())
                    .filter(sample -> sample.startsWith(event.getName() + "@"))
                    .map(sample -> sample.replaceAll(".*@|\\.json$", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
            assertThat(all).as("samples of %s", event).contains(today);
            return all;
        }
    }

    private static String fields(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(EventsDocumentTest::field)
                .collect(Collectors.joining(", "));
    }

    private static String field(RecordComponent component) {
        boolean optional = Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
        return "`" + component.getName() + (optional ? "?" : "") + "`: " + typeName(component.getGenericType());
    }

    private static String typeName(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + typeName(list.getActualTypeArguments()[0]);
        }
        return ((Class<?>) type).getSimpleName();
    }
}
