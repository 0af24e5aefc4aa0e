package org.gongwucang.stores.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final int LONG = 3_000_000;

    @TempDir
    private Path folder;

    @Test
    void hands_out_in_order_what_was_noted_and_goes_on_behind_it() {
        note(entry(1, "a"), entry(2, "b"));
        try (Journal journal = journal()) {
            journal.replay(entry -> {});
            journal.append(entry(3, "c"));
        }

        assertThat(replayed()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void hands_out_nothing_of_an_earlier_round() {
        try (Journal journal = journal()) {
            for (long number = 1; number <= 3; number++) {
                journal.append(entry(number, "x"));
            }
            journal.clear();
            assertThat(journal.size()).isZero();
            journal.append(entry(4, "x"));
        }

        assertThat(replayed()).containsExactly(4L);
    }

    @Test
    void keeps_the_room_that_it_took() throws IOException {
        try (Journal journal = journal()) {
            journal.append(entry(1, "x".repeat(LONG)));
            journal.append(entry(2, "x".repeat(LONG)));
            long taken = Files.size(path());
            assertThat(taken).isGreaterThan(2L * LONG);

            journal.clear();
            journal.append(entry(3, "x".repeat(LONG)));

            assertThat(Files.size(path())).isEqualTo(taken);
        }
        assertThat(replayed()).containsExactly(3L);
    }

    @Test
    void is_repeated_up_to_a_gap() {
        note(insert(1, "a"), insert(2, "b"), insert(4, "d"));

        try (EmbeddedLedgerServer server = EmbeddedLedgerServer.in(folder);
                MongoClient client = MongoClients.create(server.connectionString())) {
            List<String> ids = new ArrayList<>();
            client.getDatabase("g").getCollection("holding@1").find().forEach(row -> ids.add(row.getString("_id")));
            assertThat(ids).containsExactlyInAnyOrder("a", "b");
        }
    }

    private Path path() {
        return new LedgerFolder(folder).journal();
    }

    private Journal journal() {
        return new Journal(path());
    }

    private void note(Document... entries) {
        try (Journal journal = journal()) {
            for (Document entry : entries) {
                assertThat(journal.append(entry)).isTrue();
            }
        }
    }

    private List<Long> replayed() {
        List<Long> numbers = new ArrayList<>();
        try (Journal journal = journal()) {
            journal.replay(entry -> numbers.add((Long) entry.get("n")));
        }
        return numbers;
    }

    private static Document entry(long number, String text) {
        return new Document("n", number).append("text", text);
    }

    private static Document insert(long number, String id) {
        Document command = new Document("insert", "holding@1").append("documents", List.of(new Document("_id", id)));
        return new Document("n", number).append("db", "g").append("command", command);
    }
}
