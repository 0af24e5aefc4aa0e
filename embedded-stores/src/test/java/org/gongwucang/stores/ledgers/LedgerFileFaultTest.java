package org.gongwucang.stores.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.gongwucang.stores.OtherJvm;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileFaultTest {

    private static final int ROUNDS = 2;

    @TempDir
    private Path folder;

    @TempDir
    private Path outputs;

    @Test
    void loses_nothing_acknowledged_when_killed() throws InterruptedException {
        Map<String, Integer> acknowledged = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String line : linesUntilKilled("r" + round, 300 + 500 * round)) {
                String[] words = line.split(" ", -1);
                acknowledged.merge(words[0], Integer.parseInt(words[1]), Math::max);
            }
        }

        assertThat(acknowledged).hasSize(3 * ROUNDS);
        reading(rows -> acknowledged.forEach((writer, last) -> assertWritten(rows, writer, last)));
    }

    private List<String> linesUntilKilled(String name, int lines) throws InterruptedException {
        try (OtherJvm writer = OtherJvm.start(KeepsWriting.class, outputs.resolve(name), folder.toString(), name)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> writer.lines().size() > lines);
            writer.kill();
            return writer.lines();
        }
    }

    /** Of each row the last acknowledged number or a later one, found by its index as by its id. */
    private static void assertWritten(MongoCollection<Document> rows, String writer, int last) {
        for (int number = Math.max(0, last - 49); number <= last; number++) {
            for (int part = 0; part < 5; part++) {
                Document row = rows.find(new Document("_id", writer + ":" + number % 50 + ":" + part))
                        .first();
                assertThat(row).isNotNull();
                assertThat(row.getInteger("number")).isGreaterThanOrEqualTo(number);
            }
        }
        List<Document> all = new ArrayList<>();
        rows.find().forEach(all::add);
        long written =
                all.stream().filter(row -> writer.equals(row.get("writer"))).count();
        assertThat(rows.countDocuments(new Document("writer", writer))).isEqualTo(written);
    }

    @Test
    void drops_the_half_written_end_of_its_journal() throws IOException {
        try (EmbeddedLedgerServer server = EmbeddedLedgerServer.in(folder);
                MongoClient client = MongoClients.create(server.connectionString())) {
            client.getDatabase("g").getCollection("holding@1").insertOne(new Document("_id", "a"));
        }
        Files.write(folder.resolve("ledgers.journal"), new byte[] {0, 0, 1, 0, 5, 5, 5, 5, 9, 9});

        reading(rows -> assertThat(rows.countDocuments()).isEqualTo(1));
    }

    @Test
    void starts_empty_beside_a_damaged_file() throws IOException {
        reading(rows -> rows.insertOne(new Document("_id", "a")));
        try (FileChannel file = FileChannel.open(folder.resolve("ledgers"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate((int) file.size()), 0);
        }

        reading(rows -> {
            assertThat(rows.countDocuments()).isZero();
            rows.insertOne(new Document("_id", "b"));
        });
        reading(rows -> assertThat(rows.countDocuments()).isEqualTo(1));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .filteredOn(name -> name.startsWith("ledgers-damaged-"))
                    .hasSize(1);
        }
    }

    @Test
    void starts_empty_after_a_run_that_met_damage_but_not_after_one_without_room() {
        LedgerFolder files = new LedgerFolder(folder);
        reading(rows -> rows.insertOne(new Document("_id", "a")));

        files.mark(new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "no room"));
        reading(rows -> assertThat(rows.countDocuments()).isEqualTo(1));
        files.mark(new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a page is unreadable"));
        reading(rows -> assertThat(rows.countDocuments()).isZero());
        assertThat(files.isMarked()).isFalse();
    }

    private void reading(Consumer<MongoCollection<Document>> work) {
        try (EmbeddedLedgerServer server = EmbeddedLedgerServer.in(folder);
                MongoClient client = MongoClients.create(server.connectionString())) {
            work.accept(client.getDatabase("g").getCollection("holding@1"));
        }
    }
}
