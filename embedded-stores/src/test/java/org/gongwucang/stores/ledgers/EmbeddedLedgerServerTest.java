package org.gongwucang.stores.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedLedgerServerTest {

    @TempDir
    private Path folder;

    @Test
    void keeps_rows_and_indexes_over_a_restart() {
        using(ledgers -> {
            rows(ledgers).createIndex(Indexes.ascending("unit", "name"));
            rows(ledgers).createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
            rows(ledgers).insertMany(IntStream.range(0, 500).mapToObj(this::row).toList());
        });
        using(ledgers -> {
            assertThat(rows(ledgers).countDocuments(Filters.eq("unit", "u3"))).isEqualTo(50);
            assertThat(rows(ledgers)
                            .find(Filters.eq("unit", "u3"))
                            .sort(Sorts.descending("name"))
                            .limit(2))
                    .extracting(row -> row.get("name"))
                    .containsExactly("n93", "n83");
            assertThat(rows(ledgers).listIndexes()).hasSize(3);
            assertThatThrownBy(() -> rows(ledgers).insertOne(row(7).append("_id", "other")))
                    .isInstanceOf(MongoWriteException.class);
        });
    }

    @Test
    void refuses_a_second_row_with_a_unique_value_and_takes_it_once_the_first_is_gone() {
        using(ledgers -> {
            MongoCollection<Document> rows = rows(ledgers);
            rows.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
            rows.insertMany(List.of(row(1), row(2)));

            assertThatThrownBy(() -> rows.updateOne(Filters.eq("_id", 2), Updates.set("code", "c1")))
                    .isInstanceOfSatisfying(
                            MongoWriteException.class,
                            refusal -> assertThat(refusal.getError().getCode()).isEqualTo(11000));
            rows.deleteOne(Filters.eq("_id", 1));
            rows.updateOne(Filters.eq("_id", 2), Updates.set("code", "c1"));

            assertThat(rows.find(Filters.eq("code", "c1"))).containsExactly(row(2).append("code", "c1"));
        });
    }

    @Test
    void says_which_of_many_rows_were_there_already() {
        using(ledgers -> {
            MongoCollection<Document> rows = rows(ledgers);
            rows.insertMany(List.of(row(3), row(21), row(70)));
            List<Document> many = IntStream.range(0, 100).mapToObj(this::row).toList();

            assertThatThrownBy(() -> rows.insertMany(many, new InsertManyOptions().ordered(false)))
                    .isInstanceOfSatisfying(
                            MongoBulkWriteException.class,
                            refusal -> assertThat(refusal.getWriteErrors())
                                    .extracting(BulkWriteError::getIndex)
                                    .containsExactly(3, 21, 70));
            assertThat(rows.countDocuments()).isEqualTo(100);
        });
    }

    @Test
    void stops_at_the_first_row_that_was_there_already_where_order_is_wanted() {
        using(ledgers -> {
            MongoCollection<Document> rows = rows(ledgers);
            rows.insertMany(List.of(row(21), row(70)));
            List<Document> many = IntStream.range(0, 100).mapToObj(this::row).toList();

            assertThatThrownBy(() -> rows.insertMany(many))
                    .isInstanceOfSatisfying(
                            MongoBulkWriteException.class,
                            refusal -> assertThat(refusal.getWriteErrors())
                                    .extracting(BulkWriteError::getIndex)
                                    .containsExactly(21));
            assertThat(rows.countDocuments()).isEqualTo(23);
        });
    }

    @Test
    void stops_looking_through_rows_when_the_time_that_was_allowed_is_over() {
        using(ledgers -> {
            for (int from = 0; from < 40_000; from += 1_000) {
                rows(ledgers)
                        .insertMany(IntStream.range(from, from + 1_000)
                                .mapToObj(this::row)
                                .toList());
            }
            FindIterable<Document> unknown = rows(ledgers).find(Filters.regex("name", "(n.*)+x"));

            assertThatThrownBy(() -> unknown.maxTime(1, TimeUnit.MILLISECONDS).first())
                    .isInstanceOf(MongoExecutionTimeoutException.class);
            assertThatThrownBy(() -> rows(ledgers)
                            .withTimeout(50, TimeUnit.MILLISECONDS)
                            .countDocuments(Filters.regex("name", "(n.*)+x")))
                    .isInstanceOf(MongoOperationTimeoutException.class);
            assertThat(unknown.maxTime(1, TimeUnit.MINUTES).first()).isNull();
        });
    }

    @Test
    void takes_a_partial_unique_index_for_a_full_one_that_is_not_unique() {
        using(ledgers -> {
            IndexOptions live = new IndexOptions().unique(true).partialFilterExpression(Filters.eq("live", true));
            rows(ledgers).createIndex(Indexes.ascending("name"), live);
            rows(ledgers).insertMany(List.of(row(1).append("name", "same"), row(2).append("name", "same")));

            assertThat(rows(ledgers).countDocuments(Filters.eq("name", "same"))).isEqualTo(2);
        });
    }

    @Test
    void finds_two_characters_inside_a_name_by_a_list_of_terms() {
        using(ledgers -> {
            rows(ledgers).createIndex(Indexes.ascending("terms"));
            rows(ledgers).insertOne(row(1).append("terms", List.of("办公", "公桌")));
            rows(ledgers).insertOne(row(2).append("terms", List.of("会议", "议桌")));

            assertThat(rows(ledgers).find(Filters.eq("terms", "公桌")))
                    .extracting(row -> row.get("_id"))
                    .containsExactly(1);
            rows(ledgers).updateOne(Filters.eq("_id", 1), Updates.set("terms", List.of("书柜")));
            assertThat(rows(ledgers).countDocuments(Filters.eq("terms", "公桌"))).isZero();
        });
    }

    @Test
    void sums_up_the_rows_that_a_pipeline_begins_by_choosing() {
        using(ledgers -> {
            rows(ledgers).createIndex(Indexes.ascending("unit"));
            rows(ledgers).insertMany(IntStream.range(0, 100).mapToObj(this::row).toList());

            assertThat(rows(ledgers)
                            .aggregate(List.of(
                                    Aggregates.match(Filters.in("unit", "u1", "u2")),
                                    Aggregates.sort(Sorts.ascending("_id")),
                                    Aggregates.limit(4),
                                    Aggregates.group(
                                            "$unit", Accumulators.sum("rows", 1), Accumulators.first("id", "$_id")))))
                    .containsExactly(
                            new Document("_id", "u1").append("rows", 2).append("id", 1),
                            new Document("_id", "u2").append("rows", 2).append("id", 2));
        });
    }

    @Test
    void takes_indexes_along_when_a_collection_is_renamed_and_forgets_them_when_it_is_dropped() {
        using(ledgers -> {
            rows(ledgers).createIndex(Indexes.ascending("unit"));
            rows(ledgers).insertMany(IntStream.range(0, 20).mapToObj(this::row).toList());
            rows(ledgers).renameCollection(new MongoNamespace("g", "stock@2"));
        });
        using(ledgers -> {
            MongoCollection<Document> renamed = ledgers.getCollection("stock@2");
            assertThat(renamed.countDocuments(Filters.eq("unit", "u1"))).isEqualTo(2);
            renamed.drop();
            renamed.createIndex(Indexes.ascending("unit"));
            assertThat(renamed.countDocuments(Filters.eq("unit", "u1"))).isZero();
        });
    }

    @Test
    void never_shows_a_row_half_written() throws Exception {
        try (EmbeddedLedgerServer server = EmbeddedLedgerServer.inMemory();
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<Document> rows = client.getDatabase("g").getCollection("holding@1");
            rows.insertOne(whole(0));
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                for (int round = 1; round < 1_500; round++) {
                    rows.replaceOne(Filters.eq("_id", "a"), whole(round));
                }
                done.set(true);
            });
            while (!done.get() && !writer.isDone()) {
                List<Object> values = new ArrayList<>(rows.find().first().values());
                assertThat(values.subList(1, values.size())).hasSize(30).containsOnly(values.get(1));
            }
            writer.get();
        }
    }

    private static Document whole(int round) {
        Document row = new Document("_id", "a");
        IntStream.range(0, 30).forEach(field -> row.append("f" + (field + round % 2), round));
        return row;
    }

    private Document row(int number) {
        return new Document("_id", number)
                .append("unit", "u" + number % 10)
                .append("name", "n" + number)
                .append("code", "c" + number);
    }

    private static MongoCollection<Document> rows(MongoDatabase ledgers) {
        return ledgers.getCollection("stock@1");
    }

    private void using(Consumer<MongoDatabase> work) {
        try (EmbeddedLedgerServer server = EmbeddedLedgerServer.in(folder);
                MongoClient client = MongoClients.create(server.connectionString())) {
            work.accept(client.getDatabase("g"));
        }
    }
}
