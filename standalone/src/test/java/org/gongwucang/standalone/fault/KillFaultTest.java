package org.gongwucang.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.identity.AccountOpened;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Eight keepers and a registrar work on while the program is killed with {@code kill -9} at named points, again and
 * again on the same folder. {@code -Dfault.rounds} says how often at each point, {@code -Dfault.seed} repeats a run.
 */
class KillFaultTest {

    private static final int ROUNDS = Integer.getInteger("fault.rounds", 1);
    private static final int KEEPERS = 8;
    private static final int MINUTES_TO_DIE = 8;
    private static final Map<String, Class<?>> ENTRY_OF = Map.of(
            "register", AssetRegistered.class,
            "store", AssetStored.class,
            "relocate", AssetRelocated.class,
            "reverse", AssetEntryReversed.class,
            "enrol", StaffEnrolled.class,
            "account", AccountOpened.class);

    /** Keepers and registrars erase nothing: that point has a test of its own. */
    private static final Set<KillPoint> POINTS = EnumSet.complementOf(EnumSet.of(KillPoint.BETWEEN_ENTRY_AND_VAULT));

    private static final Map<String, String> KIND_OF = Map.of("enrol", "staff:", "account", "account:");

    @TempDir
    Path folder;

    private final long seed = Long.getLong("fault.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final int port = freePort();
    private final URI address = URI.create("http://127.0.0.1:" + port + "/graphql");

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    private Process program;

    @AfterEach
    void ends_the_program() {
        program.destroyForcibly();
    }

    @BeforeEach
    void starts_the_program() throws IOException {
        program = start();
    }

    @Test
    void what_was_acknowledged_is_stored_exactly_once_and_every_ledger_equals_its_entries() throws Exception {
        try (CallLog log = new CallLog(folder.resolve("calls.jsonl"))) {
            Caller auditor = new Caller(address, "demo-auditor", log);
            Caller administrator = new Caller(address, "demo-administrator", log);
            Stockroom.open((document, fields) -> administrator.mutate("set-up", document, fields));
            stop();

            List<Future<Integer>> keepers = keepers(log);
            Future<Integer> registrar = people.submit(new Registrar(administrator, isOver::get));
            for (int round = 1; round <= ROUNDS; round++) {
                for (KillPoint point : POINTS) {
                    diesAt(point);
                }
            }
            program = start();
            isOver.set(true);
            int things = total(keepers);
            int persons = registrar.get();

            everyLedgerEqualsItsEntries(auditor);
            everyPersonHasANameAndAnAccount(auditor, persons);
            stop();
            everyAcknowledgedCommandIsStoredOnce(log.lines(), things, persons);
        }
    }

    private List<Future<Integer>> keepers(CallLog log) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        List<Future<Integer>> keepers = new ArrayList<>();
        for (int i = 0; i < KEEPERS; i++) {
            Caller caller = new Caller(address, "demo-keeper", log);
            keepers.add(people.submit(new Keeper(caller, seed + i, isOver::get, today)));
        }
        return keepers;
    }

    private void diesAt(KillPoint point) throws Exception {
        int times = switch (point) {
            case BETWEEN_VAULT_AND_ENTRY -> 1 + random.nextInt(3);
            case BETWEEN_VERSION_ROWS -> 1 + random.nextInt(5);
            default -> 10 + random.nextInt(60);
        };
        program = start(point.name(), String.valueOf(times));
        assertThat(program.waitFor(MINUTES_TO_DIE, TimeUnit.MINUTES))
                .as("%s, at the %d. time, seed %d", point, times, seed)
                .isTrue();
        assertThat(program.exitValue()).as("ended by signal 9").isEqualTo(128 + 9);
    }

    private static int total(List<Future<Integer>> keepers) throws ExecutionException, InterruptedException {
        int total = 0;
        for (Future<Integer> keeper : keepers) {
            total += keeper.get();
        }
        return total;
    }

    static void everyLedgerEqualsItsEntries(Caller auditor) {
        JsonNode ledgers = auditor.ask("{ done: ledgers { name parked } }", Map.of());
        assertThat(ledgers).hasSizeGreaterThan(8);
        for (JsonNode ledger : ledgers) {
            JsonNode proof = auditor.ask(
                    "query($l: ID!) { done: verifyLedger(ledger: $l) { equal differences { key field ledger events } } }",
                    Map.of("l", ledger.path("name").asString()));
            assertThat(proof.path("equal").asBoolean())
                    .as("%s %s", ledger, proof)
                    .isTrue();
            assertThat(ledger.path("parked").asInt()).as("%s", ledger).isZero();
        }
    }

    private void everyPersonHasANameAndAnAccount(Caller auditor, int persons) {
        for (int person = 0; person < persons; person++) {
            JsonNode found = auditor.ask(
                    "query($s: ID!) { done: staffMember(staff: $s) { name } }", Map.of("s", Registrar.number(person)));
            assertThat(found.path("name").asString()).isEqualTo(Registrar.name(person));
            assertThat(House.signedIn(address, "p" + person, "a-first-password-" + person))
                    .isNotNull();
        }
    }

    /** Each answer names its own place in a stream, and there are as many entries of the kind as answers. */
    private void everyAcknowledgedCommandIsStoredOnce(List<CallLog.Line> calls, int things, int persons) {
        StoredEntries stored = StoredEntries.in(folder.resolve("data"));
        Map<String, Set<String>> places = new HashMap<>();
        for (CallLog.Line call : calls) {
            if (ENTRY_OF.containsKey(call.act())) {
                for (JsonNode done : answers(call)) {
                    String place = KIND_OF.getOrDefault(call.act(), "")
                            + done.path("id").asString() + "/"
                            + done.path("version").asInt();
                    assertThat(done.path("userErrors")).as("%s", call).isEmpty();
                    assertThat(stored.at(place)).as("%s", call).isEqualTo(ENTRY_OF.get(call.act()));
                    if (call.act().equals("reverse")) {
                        assertThat(stored.at(before(done))).as("%s, both", call).isEqualTo(AssetEntryReversed.class);
                    }
                    assertThat(places.computeIfAbsent(call.act(), any -> new HashSet<>())
                                    .add(place))
                            .as("%s, answered once", call)
                            .isTrue();
                }
            }
        }
        places.forEach((act, answered) -> assertThat(answered)
                .as(act)
                .hasSize((stored.count(Objects.requireNonNull(ENTRY_OF.get(act))) - ownEntries(act)) / entriesOf(act)));
        assertThat(places.get("reverse")).isNotEmpty();
        assertThat(places.get("register")).hasSize(things);
        assertThat(places.get("enrol")).hasSize(persons);
        assertThat(places.get("account")).hasSize(persons);
        tell(calls);
    }

    /** The last two moves are taken back in one act, all or nothing. */
    private static int entriesOf(String act) {
        return act.equals("reverse") ? 2 : 1;
    }

    private static String before(JsonNode done) {
        return done.path("id").asString() + "/" + (done.path("version").asInt() - 1);
    }

    /** One for each line of what was asked; none yet on the line before a call. */
    private static List<JsonNode> answers(CallLog.Line call) {
        JsonNode answer = call.answer();
        if (answer == null) {
            return List.of();
        }
        return answer.path("lines").isEmpty()
                ? List.of(answer)
                : answer.path("lines").valueStream().toList();
    }

    /** What the first start and the demo accounts entered themselves. */
    private static int ownEntries(String act) {
        return act.equals("enrol") || act.equals("account") ? 1 + Role.values().length : 0;
    }

    private void tell(List<CallLog.Line> calls) {
        long asked = calls.stream().filter(call -> call.answer() == null).count();
        System.out.printf(
                "killed %d times at each of %d points, seed %d: %d commands answered, asked %d times%n",
                ROUNDS, POINTS.size(), seed, calls.size() - asked, asked);
    }

    private Process start(String... pointAndTimes) throws IOException {
        return MortalProgram.start(folder, port, pointAndTimes);
    }

    private void stop() throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
