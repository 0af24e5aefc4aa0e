package org.gongwucang.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwucang.standalone.testing.Stockroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Batches are taken back, each with its cards and all that happened to them, while the program is killed with
 * {@code kill -9}: of each either everything is taken back or nothing. {@code -Dfault.rounds} says how often it dies at
 * each point and as often at any instant, {@code -Dfault.seed} repeats a run.
 */
class ReversalFaultTest {

    /** A round has four deaths, and each a start that reads all that was entered. */
    private static final int ROUNDS = Math.max(1, Integer.getInteger("fault.rounds", 1) / 2);

    private static final int BATCHES_A_DEATH = 5;
    private static final int MOST_MILLIS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @TempDir
    Path folder;

    private final long seed = Long.getLong("fault.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final int port = KillFaultTest.freePort();
    private final URI address = URI.create("http://127.0.0.1:" + port + "/graphql");
    private final AtomicInteger answered = new AtomicInteger();
    private final List<SurrenderedBatch> waiting = new ArrayList<>();
    private final List<SurrenderedBatch> asked = new ArrayList<>();
    private final List<Future<JsonNode>> answers = new ArrayList<>();
    private int untouched;
    private int whole;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    private Process program;

    @BeforeEach
    void starts_the_program() throws IOException {
        program = MortalProgram.start(folder, port);
    }

    @AfterEach
    void ends_the_program() {
        program.destroyForcibly();
    }

    @Test
    void a_confirmed_set_over_several_streams_is_taken_back_as_a_whole_or_not_at_all_and_only_once() throws Exception {
        try (CallLog log = new CallLog(folder.resolve("calls.jsonl"))) {
            Caller acceptor = new Caller(address, "demo-acceptor", log);
            Caller keeper = new Caller(address, "demo-keeper", log);
            batchesComeIn(log, acceptor, keeper);
            stop();

            for (int round = 1; round <= ROUNDS; round++) {
                diesAt(KillPoint.BEFORE_APPEND, acceptor);
                diesAtAnyInstant(acceptor);
                diesAt(KillPoint.AFTER_APPEND, acceptor);
                diesAtAnyInstant(acceptor);
            }
            program = MortalProgram.start(folder, port);

            everyoneIsAnsweredOnceAndAgainAlike(acceptor);
            asked.forEach(batch -> batch.isEnteredAgain(keeper));
            KillFaultTest.everyLedgerEqualsItsEntries(new Caller(address, "demo-auditor", log));
            stop();
            StoredEntries stored = StoredEntries.in(folder.resolve("data"));
            assertThat(asked)
                    .allSatisfy(batch -> assertThat(batch.takenBack(stored)).isEqualTo(SurrenderedBatch.whole()));
        }
        assertThat(untouched).as("found untouched after a death, seed %d", seed).isPositive();
        assertThat(whole).as("found taken back after a death, seed %d", seed).isPositive();
        System.out.printf(
                "killed %d times, seed %d: after these deaths %d sets untouched, %d whole%n",
                4 * ROUNDS, seed, untouched, whole);
    }

    /** Who takes a whole batch back has the duties of all whose entries go with it. */
    private void batchesComeIn(CallLog log, Caller acceptor, Caller keeper) {
        Caller administrator = new Caller(address, "demo-administrator", log);
        Caller handler = new Caller(address, "demo-unit-handler", log);
        Caller approver = new Caller(address, "demo-approver", log);
        Stockroom.open((document, fields) -> administrator.mutate("set-up", document, fields));
        Stockroom.done(administrator.mutate(
                "set-up",
                "mutation($i: AssignRolesInput!) { done: assignRoles(input: $i) { userErrors { code } } }",
                Map.of("staff", "DEMO-ACCEPTOR", "roles", List.of("ACCEPTOR", "APPROVER", "KEEPER"))));
        for (int number = 1; number <= 4 * ROUNDS * BATCHES_A_DEATH; number++) {
            SurrenderedBatch batch = new SurrenderedBatch(number);
            batch.comesIn(handler, approver, acceptor, keeper);
            waiting.add(batch);
        }
        waiting.forEach(batch -> batch.isToGo(acceptor));
    }

    private void diesAt(KillPoint point, Caller acceptor) throws Exception {
        int times = 1 + random.nextInt(BATCHES_A_DEATH);
        program = MortalProgram.start(folder, port, point.name(), String.valueOf(times));
        someGo(acceptor);
        assertThat(program.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES))
                .as("%s, at the %d. time, seed %d", point, times, seed)
                .isTrue();
        eachIsWholeOrUntouched();
    }

    private void diesAtAnyInstant(Caller acceptor) throws Exception {
        program = MortalProgram.start(folder, port);
        int before = answered.get() + random.nextInt(BATCHES_A_DEATH);
        someGo(acceptor);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(() -> answered.get() >= before);
        assertThat(program.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS))
                .as("ended by itself")
                .isFalse();
        program.destroyForcibly();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        eachIsWholeOrUntouched();
    }

    /** Who hears nothing asks again, also after the next start. */
    private void someGo(Caller acceptor) {
        for (int i = 0; i < BATCHES_A_DEATH; i++) {
            SurrenderedBatch batch = waiting.remove(0);
            asked.add(batch);
            answers.add(people.submit(() -> {
                JsonNode answer = batch.goes(acceptor);
                answered.incrementAndGet();
                return answer;
            }));
        }
    }

    private void eachIsWholeOrUntouched() {
        assertThat(program.exitValue()).as("ended by signal 9").isEqualTo(128 + 9);
        StoredEntries stored = StoredEntries.in(folder.resolve("data"));
        for (SurrenderedBatch batch : asked) {
            int takenBack = batch.takenBack(stored);
            assertThat(takenBack).as("seed %d", seed).isIn(0, SurrenderedBatch.whole());
            untouched += takenBack == 0 ? 1 : 0;
            whole += takenBack == 0 ? 0 : 1;
        }
        assertThat(waiting)
                .allSatisfy(batch -> assertThat(batch.takenBack(stored)).isZero());
    }

    private void everyoneIsAnsweredOnceAndAgainAlike(Caller acceptor) throws Exception {
        for (int i = 0; i < asked.size(); i++) {
            JsonNode answer = answers.get(i).get();
            assertThat(answer.path("userErrors")).as("%s", answer).isEmpty();
            assertThat(answer.path("version").asInt()).isEqualTo(asked.get(i).versionWithout());
            assertThat(asked.get(i).goes(acceptor)).isEqualTo(answer);
        }
    }

    private void stop() throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
