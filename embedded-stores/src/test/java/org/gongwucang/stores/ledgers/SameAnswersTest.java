package org.gongwucang.stores.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 同问同答: the server with indexes answers as the one without, whatever it is asked. */
class SameAnswersTest {

    private static final int ROWS = 300;
    private static final int ROUNDS = 400;

    private static MongoServer plain;
    private static EmbeddedLedgerServer indexed;
    private static MongoClient plainClient;
    private static MongoClient indexedClient;

    @BeforeAll
    static void start() {
        plain = new MongoServer(new MemoryBackend());
        indexed = EmbeddedLedgerServer.inMemory();
        plainClient = MongoClients.create(plain.bindAndGetConnectionString());
        indexedClient = MongoClients.create(indexed.connectionString());
    }

    @AfterAll
    static void stop() {
        plainClient.close();
        indexedClient.close();
        plain.shutdownNow();
        indexed.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123, 3})
    void about_any_rows(long seed) {
        RandomRows random = new RandomRows(seed);
        Pair pair = new Pair("any-" + seed);
        for (int row = 0; row < ROWS; row++) {
            pair.insert(random.row());
        }
        compare(random, pair, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void about_rows_with_plain_values(long seed) {
        RandomRows random = new RandomRows(seed);
        Pair pair = new Pair("plain-" + seed);
        for (int row = 0; row < ROWS; row++) {
            pair.insert(random.plainRow());
        }
        for (int round = 0; round < ROUNDS; round++) {
            ask(random, pair, "seed " + seed + ", round " + round);
        }
    }

    private static void compare(RandomRows random, Pair pair, String description) {
        for (int round = 0; round < ROUNDS; round++) {
            change(random, pair);
            ask(random, pair, description + ", round " + round);
        }
    }

    private static void change(RandomRows random, Pair pair) {
        Document one = new Document("_id", random.value("_id"));
        switch (random.upTo(12)) {
            case 0 -> pair.both(rows -> rows.deleteMany(one).getDeletedCount());
            case 1 -> pair.insert(random.row());
            case 2 -> {
                Document row = random.row();
                row.putAll(one);
                pair.both(rows -> rows.replaceOne(one, row).getMatchedCount());
            }
            case 3 -> {
                var update = random.change();
                Document question = random.question();
                pair.both(rows -> rows.updateMany(question, update).getMatchedCount());
            }
            default -> {
                var update = random.change();
                pair.both(rows -> rows.updateOne(one, update).getMatchedCount());
            }
        }
    }

    private static void ask(RandomRows random, Pair pair, String description) {
        Document question = random.question();
        Document order = random.order();
        int skip = random.upTo(5);
        int limit = random.upTo(20);
        String asked = description + ": " + question + " by " + order + " skip " + skip + " limit " + limit;
        assertThat(answer(pair.indexed, question, order, skip, limit))
                .as(asked)
                .isEqualTo(answer(pair.plain, question, order, skip, limit));
        assertThat(pair.indexed.countDocuments(question)).as(asked).isEqualTo(pair.plain.countDocuments(question));
        assertThat(pair.indexed.find(question).into(new ArrayList<>()))
                .as(asked)
                .hasSize((int) pair.plain.countDocuments(question));
    }

    private static List<Document> answer(
            MongoCollection<Document> rows, Document question, Document order, int skip, int limit) {
        FindIterable<Document> found =
                rows.find(question).sort(order).skip(skip).limit(limit);
        return found.into(new ArrayList<>());
    }

    /** The same rows on both servers. */
    private static final class Pair {

        private final MongoCollection<Document> plain;
        private final MongoCollection<Document> indexed;

        Pair(String name) {
            plain = plainClient.getDatabase("random").getCollection(name);
            indexed = indexedClient.getDatabase("random").getCollection(name);
            index(new Document("unit", 1).append("name", 1).append("_id", 1));
            index(new Document("unit", 1).append("day", -1));
            index(new Document("state", 1));
            index(new Document("value", -1));
            index(new Document("tags", 1).append("name", 1));
            index(new Document("place.room", 1).append("value", 1));
            index(new Document("live", -1).append("day", -1).append("name", 1));
            indexed.createIndex(new Document("day", 1), new IndexOptions().sparse(true));
        }

        private void index(Document keys) {
            indexed.createIndex(keys);
        }

        void insert(Document row) {
            plain.insertOne(new Document(row));
            indexed.insertOne(row);
        }

        void both(java.util.function.ToLongFunction<MongoCollection<Document>> change) {
            assertThat(change.applyAsLong(indexed)).isEqualTo(change.applyAsLong(plain));
        }
    }
}
