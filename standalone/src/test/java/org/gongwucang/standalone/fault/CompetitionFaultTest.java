package org.gongwucang.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who asks at the same time, or asks again, over HTTP. {@code -Drace.rounds} says how often. */
class CompetitionFaultTest {

    private static final int ROUNDS = Integer.getInteger("race.rounds", 250);

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final Storekeeper KEEPER = new Storekeeper(PROGRAM.client());

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newFixedThreadPool(100);

    @BeforeAll
    static void opens_the_stockroom() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(Role.ADMINISTRATOR, document, fields));
    }

    @Test
    void a_hundred_who_register_at_once_get_a_hundred_codes() throws Exception {
        List<JsonNode> answers = atOnce(IntStream.range(0, 100)
                .<Callable<JsonNode>>mapToObj(any -> KEEPER::register)
                .toList());

        assertThat(answers)
                .extracting(answer -> answer.path("code").asString())
                .hasSize(100)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("GWC-"));
    }

    @Test
    void of_two_keepers_who_saw_the_same_version_one_carries_it_away_and_one_is_told() throws Exception {
        String code = KEEPER.stored();
        long version = 2;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String to = round % 2 == 0 ? Stockroom.ZONE_B : Stockroom.ZONE_A;
            long seen = version;
            Callable<JsonNode> move = () -> KEEPER.carry(code, to, seen);
            List<JsonNode> answers = atOnce(List.of(move, move));

            List<JsonNode> winners = answers.stream()
                    .filter(line -> line.path("userErrors").isEmpty())
                    .toList();
            assertThat(winners).as("round %d: %s", round, answers).hasSize(1);
            assertThat(answers)
                    .filteredOn(line -> !line.path("userErrors").isEmpty())
                    .extracting(
                            line -> line.path("userErrors").path(0).path("code").asString())
                    .containsExactly("CHANGED_MEANWHILE");
            version = winners.get(0).path("version").asLong();
            refused++;
        }
        assertThat(version).isEqualTo(2 + ROUNDS);
        assertThat(refused).isEqualTo(ROUNDS);
    }

    @Test
    void a_command_sent_five_times_also_across_a_restart_is_one_entry_and_five_equal_answers() throws Exception {
        String id = UUID.randomUUID().toString();
        List<JsonNode> answers = new ArrayList<>();
        answers.add(KEEPER.register(id));
        long head = PROGRAM.head();
        answers.addAll(atOnce(List.of(() -> KEEPER.register(id), () -> KEEPER.register(id))));
        PROGRAM.restart();
        answers.add(KEEPER.register(id));
        answers.add(KEEPER.register(id));

        assertThat(answers).hasSize(5).containsOnly(answers.get(0));
        assertThat(PROGRAM.head()).isEqualTo(head);
    }

    private List<JsonNode> atOnce(List<Callable<JsonNode>> calls) throws InterruptedException, ExecutionException {
        List<JsonNode> answers = new ArrayList<>();
        for (Future<JsonNode> answer : people.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
