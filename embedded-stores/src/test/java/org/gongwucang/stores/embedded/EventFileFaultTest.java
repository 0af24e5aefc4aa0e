package org.gongwucang.stores.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.gongwucang.stores.OtherJvm;
import org.gongwucang.stores.jdbc.EventStoreFull;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileFaultTest {

    private static final String SMALL_DISK = "GONGWUCANG_TEST_SMALL_DISK";
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @TempDir
    private Path outputs;

    @Test
    void loses_nothing_acknowledged_and_stores_no_half_when_killed() throws InterruptedException {
        Map<String, Long> acknowledged = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String line : linesUntilKilled("r" + round)) {
                String[] words = line.split(" ", -1);
                acknowledged.merge(words[0], Long.parseLong(words[1]), Math::max);
            }
        }

        assertThat(acknowledged).hasSize(4 * ROUNDS);
        try (DataFolder taken = DataFolder.take(folder);
                EventFile file = EventFile.in(taken.path())) {
            EventStorageEngine engine = Facts.engine(file);
            acknowledged.forEach((unit, last) -> assertWhole(Facts.sequences(engine, unit), last + 2));
        }
    }

    /** On a small disk of its own: a folder on it is named by the system property or environment variable. */
    @Test
    void refuses_in_time_on_a_disk_that_fills_up_and_keeps_all_that_was_acknowledged() {
        String small = System.getProperty(SMALL_DISK, System.getenv().getOrDefault(SMALL_DISK, ""));
        Assumptions.assumeFalse(small.isBlank(), "no small disk given");
        int stored = 0;
        try (EventFile file = EventFile.in(Path.of(small))) {
            EventStorageEngine engine = Facts.engine(file);
            assertThat(engine.readEvents(null, false)).isEmpty();
            stored = storeUntilFull(engine);
        }
        try (EventFile file = EventFile.in(Path.of(small))) {
            assertThat(Facts.engine(file).readEvents(null, false).count()).isEqualTo(stored);
        }
    }

    private static int storeUntilFull(EventStorageEngine engine) {
        for (int stored = 0; ; stored += 20) {
            try {
                engine.appendEvents(Facts.renamed("unit-" + stored, 0, 20));
            } catch (EventStoreFull full) {
                return stored;
            }
        }
    }

    /** A start right after the kill is part of the claim: no round waits for a lock to run out. */
    private List<String> linesUntilKilled(String name) throws InterruptedException {
        try (OtherJvm writer = OtherJvm.start(KeepsRenaming.class, outputs.resolve(name), folder.toString(), name)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> writer.lines().size() > 600);
            writer.kill();
            return writer.lines();
        }
    }

    /** Every acknowledged event once, in order; of what was under way either the pair or nothing. */
    private static void assertWhole(List<Long> stored, long acknowledged) {
        assertThat(stored).hasSizeGreaterThanOrEqualTo((int) acknowledged);
        assertThat(stored).isEqualTo(LongStream.range(0, stored.size()).boxed().toList());
        assertThat(stored.size() % 2).isZero();
    }
}
