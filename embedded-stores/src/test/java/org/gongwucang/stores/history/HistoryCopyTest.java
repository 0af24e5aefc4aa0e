package org.gongwucang.stores.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.organisation.UnitRenamed;
import org.gongwucang.events.proof.StoredEntry;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.embedded.EventFile;
import org.gongwucang.stores.embedded.HsqlTables;
import org.gongwucang.stores.jdbc.JdbcEvents;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was copied is what was there, also where it was cut off, and nothing is written over another house. */
class HistoryCopyTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00.001Z");
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final int EACH = 700;

    private final Serializer serializer = Wire.serializer();

    @TempDir
    Path folder;

    @AutoClose
    private EventFile here;

    @AutoClose
    private EventFile there;

    private StoredHistory from;
    private StoredHistory to;

    @BeforeEach
    void opens() throws IOException {
        here = EventFile.in(Files.createDirectory(folder.resolve("here")));
        there = EventFile.in(Files.createDirectory(folder.resolve("there")));
        from = new JdbcEvents(here.source()).history(new HsqlTables(), serializer);
        to = new JdbcEvents(there.source()).history(new HsqlTables(), serializer);
    }

    private static DomainEventMessage<?> renamed(String stream, long sequence, String name) {
        UnitRenamed entry = new UnitRenamed(stream, name, LocalDate.of(2026, 1, 1));
        return new GenericDomainEventMessage<>(
                "Unit",
                stream,
                sequence,
                entry,
                Map.of("actor", "S1", "actId", "a" + sequence),
                stream + "-" + sequence,
                FIRST.plusMillis(sequence));
    }

    private void tell(int first, int last) {
        for (int i = first; i < last; i++) {
            from.append(List.of(renamed("b", i, "名" + i), renamed("a", i, "名" + i)));
        }
    }

    private HistoryCopy copy() {
        return HistoryCopy.between(from, to, serializer, NOW);
    }

    private static List<String> order(StoredHistory history) {
        List<String> order = new ArrayList<>();
        history.read(message -> order.add(message.getIdentifier() + " " + message.getType() + " "
                + message.getTimestamp() + " " + message.getMetaData().get("actId")));
        return order;
    }

    @Test
    void ids_order_times_and_metadata_are_the_same() {
        tell(0, EACH);
        List<Long> told = new ArrayList<>();

        HistoryCopy copy = copy();
        copy.run(told::add);

        assertThat(copy.house()).isEqualTo("b-0");
        assertThat(copy.cut().entries()).isEqualTo(2L * EACH);
        assertThat(order(to)).isEqualTo(order(from)).hasSize(2 * EACH);
        assertThat(told).isSorted().endsWith(2L * EACH);
    }

    /** An upcaster, or a record that was read and written again, would make other bytes of it. */
    @Test
    void an_entry_keeps_its_very_bytes_whatever_its_revision_knew() {
        String written =
                "{\"unit\" : \"u\",  \"name\":\"旧\", \"occurredOn\":\"2026-01-01\", \"of\":\"an older release\"}";
        from.append(List.of(renamed("u", 0, "旧")));
        new JdbcTemplate(here.source())
                .update("UPDATE DomainEventEntry SET payload = ?, payloadRevision = '0'", (Object)
                        written.getBytes(StandardCharsets.UTF_8));

        copy().run(done -> {});

        List<StoredEntry> copied = new ArrayList<>();
        to.read(message -> copied.add(StoredEntry.of(message, serializer)));
        assertThat(copied).singleElement().satisfies(entry -> {
            assertThat(new String(entry.payload(), StandardCharsets.UTF_8)).isEqualTo(written);
            assertThat(entry.revision()).isEqualTo("0");
            assertThat(entry.said()).containsEntry("actor", "S1");
        });
    }

    @Test
    void cut_off_it_goes_on_and_later_it_adds_what_has_come_since() {
        tell(0, EACH);
        StoredHistory mortal = new Mortal(to, 2);
        assertThatThrownBy(
                        () -> HistoryCopy.between(from, mortal, serializer, NOW).run(done -> {}))
                .hasMessage("the disk is gone");
        assertThat(order(to)).isEqualTo(order(from).subList(0, 1000));

        copy().run(done -> {});
        assertThat(order(to)).isEqualTo(order(from));

        tell(EACH, EACH + 3);
        HistoryCopy more = copy();
        assertThat(more.alreadyThere()).isEqualTo(2L * EACH);
        more.run(done -> {});
        assertThat(order(to)).isEqualTo(order(from));
    }

    @Test
    void what_comes_while_it_copies_is_left_for_the_next_time() {
        tell(0, 5);
        HistoryCopy copy = copy();

        tell(5, 8);
        from.append(List.of(renamed("new", 0, "新")));
        copy.run(done -> {});

        assertThat(order(to)).isEqualTo(order(from).subList(0, 10));
    }

    @Test
    void another_houses_store_is_not_touched() {
        tell(0, 5);
        to.append(List.of(renamed("x", 0, "别家")));

        assertThatThrownBy(this::copy).isInstanceOf(HistoriesDiffer.class).hasMessageContaining("entry 0 of x");
        assertThat(order(to)).hasSize(1);
    }

    @Test
    void a_store_on_which_somebody_worked_is_not_touched() {
        tell(0, 5);
        copy().run(done -> {});
        to.append(List.of(renamed("a", 5, "别处")));

        assertThatThrownBy(this::copy).isInstanceOf(HistoriesDiffer.class).hasMessageContaining("entry 5 of a");
    }

    @Test
    void the_same_ids_with_another_content_are_another_house() {
        tell(0, 5);
        to.append(List.of(renamed("b", 0, "改过")));

        assertThatThrownBy(this::copy).isInstanceOf(HistoriesDiffer.class).hasMessageContaining("entry 0 of b");
    }

    @Test
    void nothing_is_copied_of_nothing() {
        HistoryCopy copy = copy();
        copy.run(done -> assertThat(done).isZero());

        assertThat(copy.house()).isEmpty();
        assertThat(copy.cut().streams()).isEmpty();
    }

    /** Takes some batches, and then nothing any more. */
    private static final class Mortal implements StoredHistory {

        private final StoredHistory store;
        private int left;

        Mortal(StoredHistory store, int batches) {
            this.store = store;
            this.left = batches;
        }

        @Override
        public void read(Consumer<DomainEventMessage<?>> each) {
            store.read(each);
        }

        @Override
        public void append(List<DomainEventMessage<?>> entries) {
            if (left == 0) {
                throw new IllegalStateException("the disk is gone");
            }
            left--;
            store.append(entries);
        }
    }
}
