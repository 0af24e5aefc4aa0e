package org.gongwucang.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Proven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every revision of every event ever written stays readable: one sample per revision, append-only. */
class EventSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Jackson3Serializer serializer = Wire.serializer();

    static Stream<Path> samples() throws IOException {
        return Files.list(SAMPLES).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_through_the_upcasters_as_the_event_of_today(Path sample) throws Exception {
        Entry event = read(sample);
        assertThat(event.getClass().getName()).isEqualTo(typeOf(sample));
        assertThat(event.occurredOn()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_of_the_current_revision_is_written_back_unchanged(Path sample) throws Exception {
        Entry event = read(sample);
        if (revisionOf(sample)
                .equals(event.getClass().getAnnotation(Revision.class).value())) {
            JsonNode written =
                    JSON.readTree(serializer.serialize(event, byte[].class).getData());
            assertThat(written).isEqualTo(JSON.readTree(Files.readString(sample)));
        }
    }

    @Test
    void every_event_has_a_sample_of_its_current_revision() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Class<?> event : events()) {
            Revision revision = event.getAnnotation(Revision.class);
            assertThat(revision).as("@Revision of %s", event).isNotNull();
            if (!Files.exists(SAMPLES.resolve(event.getName() + "@" + revision.value() + ".json"))) {
                missing.add(event.getName());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_warehouse_of_the_first_revision_is_physical() throws Exception {
        Entry event = read(SAMPLES.resolve("org.gongwucang.events.warehouse.WarehouseOpened@1.json"));
        assertThat(event).hasFieldOrPropertyWithValue("kind", "PHYSICAL");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_entry_named_no_files_before_its_revision_that_has_them(Path sample) throws Exception {
        if (read(sample) instanceof Proven proven) {
            boolean named = JSON.readTree(Files.readString(sample)).has("evidence");
            assertThat(proven.evidence()).hasSize(named ? 1 : 0);
        }
    }

    @Test
    void whatever_names_files_says_so() throws Exception {
        for (Class<?> event : events()) {
            boolean named = Stream.of(event.getRecordComponents())
                    .anyMatch(component -> component.getName().equals("evidence"));
            assertThat(Proven.class.isAssignableFrom(event)).as(event.getName()).isEqualTo(named);
        }
    }

    private Entry read(Path sample) throws IOException {
        EventData<byte[]> stored = new GenericDomainEventEntry<>(
                "Sample",
                "sample",
                0,
                "sample-event",
                Instant.parse("2026-01-02T03:04:05.678Z"),
                typeOf(sample),
                revisionOf(sample),
                Files.readAllBytes(sample),
                "{}".getBytes(StandardCharsets.UTF_8));
        IntermediateEventRepresentation today = Wire.upcasters()
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .findFirst()
                .orElseThrow();
        return serializer.deserialize(today.getData());
    }

    private static String typeOf(Path sample) {
        String name = sample.getFileName().toString();
        return name.substring(0, name.indexOf('@'));
    }

    private static String revisionOf(Path sample) {
        String name = sample.getFileName().toString();
        return name.substring(name.indexOf('@') + 1, name.length() - ".json".length());
    }

    /** All records below {@link Entry}, found by walking the compiled classes: a forgotten capability cannot hide. */
    private static List<Class<?>> events() throws Exception {
        Path classes = Path.of("target/classes");
        List<Class<?>> events = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name);
                if (type.isRecord() && Entry.class.isAssignableFrom(type)) {
                    events.add(type);
                }
            }
        }
        return events;
    }
}
