package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.AUDITOR;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.gongwucang.standalone.testing.RunningProgram;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 查询过慢: a question that takes too long ends with a code of its own, and nothing goes on working on it. */
class SlowQueryStoryTest {

    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int ROWS = 8_000;
    private static final int TIMES = 45;

    @AutoClose
    private static final RunningProgram PROGRAM =
            new RunningProgram(Map.of("gongwucang.query.longest", LONGEST.toMillis() + "ms"));

    /** Past times of people who never were, so that counting by a role, which no index answers, reads all of them. */
    @BeforeAll
    static void a_ledger_is_large() {
        MongoDatabase ledgers = PROGRAM.bean(MongoDatabase.class);
        String name = await().until(
                        () -> StreamSupport.stream(ledgers.listCollectionNames().spliterator(), false)
                                .filter(one -> one.startsWith("staff") && one.endsWith(".versions"))
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
        MongoCollection<BsonDocument> rows = ledgers.getCollection(name, BsonDocument.class);
        BsonDocument one = await().until(
                        () -> rows.find(BsonDocument.parse("{\"row.roles\": \"KEEPER\"}"))
                                .first(),
                        found -> found != null);
        for (int from = 0; from < ROWS; from += 1_000) {
            rows.insertMany(IntStream.range(from, from + 1_000)
                    .mapToObj(i -> copy(one, i))
                    .toList());
        }
    }

    private static BsonDocument copy(BsonDocument of, int number) {
        return of.clone()
                .append("_id", new BsonString("copy-" + number))
                .append("key", new BsonString("copy-" + number));
    }

    private static String counting(int number) {
        return "a" + number + ": staff(filter: {role: DRIVER}, asOf: \"" + TODAY + "\") { totalCount }";
    }

    private static String counting(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(SlowQueryStoryTest::counting)
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    @Test
    void is_stopped_in_time_with_one_error_and_leaves_no_work_behind() {
        long before = System.nanoTime();
        JsonNode quick = PROGRAM.ask(AUDITOR, counting(0, 1), Map.of());
        Duration one = Duration.ofNanos(System.nanoTime() - before);
        assertThat(quick.path("errors")).as("%s", quick).isEmpty();
        assertThat(quick.path("data").path("a0").path("totalCount").asInt()).isEqualTo(1);

        before = System.nanoTime();
        JsonNode slow = PROGRAM.ask(AUDITOR, counting(0, TIMES), Map.of());
        Duration took = Duration.ofNanos(System.nanoTime() - before);

        System.out.printf("counting %d rows once took %s, %d times was stopped after %s%n", ROWS, one, TIMES, took);
        assertThat(slow.path("data").isNull()).as("%s", slow).isTrue();
        assertThat(slow.path("errors")).hasSize(1);
        assertThat(slow.path("errors").path(0).path("extensions").path("code").asString())
                .isEqualTo("QUERY_TOO_SLOW");
        assertThat(took).isBetween(LONGEST, LONGEST.multipliedBy(3));
        await().atMost(Duration.ofSeconds(2)).until(() -> countingThreads().isEmpty());
        assertThat(PROGRAM.ask(AUDITOR, counting(0, 1), Map.of()).path("errors"))
                .isEmpty();
    }

    /** Threads of the ledgers' server that look through rows. */
    private static List<String> countingThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("mongo-server-worker"))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().endsWith(".LedgerCollection")))
                .map(thread -> thread.getKey().getName())
                .toList();
    }
}
