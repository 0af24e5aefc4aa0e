package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 在线重编: the ledger of things is filled again while questions come in at a fixed rate, whether they are answered or not. */
@Command(
        name = "rebuild",
        description = "fills the ledger of things again while questions come in at a fixed rate",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    private static final String LEDGER = "holding";
    private static final Duration BETWEEN_TWO = Duration.ofMillis(50);
    private static final Duration TO_FILL = Duration.ofMinutes(30);
    private static final int ANSWERING = 16;

    private static final String STATUS = "{ done: ledgers { name fill filling differs horizon } }";
    private static final String REFILL =
            "mutation($l: ID!) { done: refillLedger(input: {ledger: $l}) { ledger { name fill } } }";
    private static final String PAGE =
            "{ done: stock(first: 50, orderBy: {field: CODE}) { nodes { code name version lastChange } } }";

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "of work before, which gives the ledger its rows (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--on", description = "one of ${COMPLETION-CANDIDATES} (default: the first there is)")
    private List<Store> on = List.of(Store.AXON_SERVER, Store.POSTGRES, Store.EMBEDDED);

    /**
     * What came of it.
     *
     * @param fillSeconds from the order to the first answer out of the new fill
     * @param lagMillis the longest time between an entry acknowledged and seen in the ledger meanwhile
     */
    private record Refill(
            String store,
            int things,
            double fillSeconds,
            int asked,
            long failed,
            Map<String, Long> failuresByCode,
            double p50Millis,
            double p99Millis,
            double mostMillis,
            double lagMillis) {}

    @Override
    public Integer call() {
        Report report = new Report(System.out, lab.room("report").resolve("rebuild.json"));
        Store store = lab.stores(System.out::println).stream()
                .filter(on::contains)
                .findFirst()
                .orElseThrow(() -> new LabFailure("nothing to run on"));
        try (House house = new House(lab, "rebuild", new House.Plan(store, 1, 2, false, false))) {
            house.start();
            Stockroom.open(house.commands(), house.commands().signIn(House.account("administrator"), House.PASSWORD));
            Load load = new Load(house, new Load.Staff(8, Duration.ZERO, 0, Duration.ZERO));
            load.start();
            Waiting.pass(Duration.ofSeconds(seconds));
            load.halt();
            Inspector inspector = new Inspector(house);
            Waiting.until(TO_FILL, "the ledger shows what was entered", () -> inspector.isAllWell(load));
            Refill refill = refill(house, inspector, load);
            System.out.println(refill);
            report.keep(refill);
            System.out.println("written: " + report.file().toAbsolutePath());
            return refill.failed() == 0 ? 0 : 1;
        }
    }

    private Refill refill(House house, Inspector inspector, Load before) {
        Calls calls = new Calls();
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        Client questions = house.questions();
        String auditor = house.commands().signIn(House.account("auditor"), House.PASSWORD);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(ANSWERING);
        long first = System.nanoTime();
        for (int i = 0; i < ANSWERING; i++) {
            long due = i * BETWEEN_TWO.toNanos();
            Questioner one = new Questioner(questions, auditor, calls, nanos, first + due);
            clock.scheduleAtFixedRate(one, due, ANSWERING * BETWEEN_TWO.toNanos(), TimeUnit.NANOSECONDS);
        }
        Load meanwhile = new Load(house, new Load.Staff(1, Duration.ofMillis(200), 0, Duration.ZERO));
        meanwhile.start();
        double fillSeconds;
        double lag;
        try {
            Half ordered = house.querySides().get(0);
            int fill = fillOf(ordered, auditor);
            String administrator = house.commands().signIn(House.account("administrator"), House.PASSWORD);
            long order = System.nanoTime();
            Reply reply = ordered.itself().ask(administrator, REFILL, Map.of("l", LEDGER));
            if (!reply.isAnswered()) {
                throw new LabFailure("the refill is not taken: " + reply);
            }
            lag = lagUntil(house, inspector, meanwhile, auditor, fill);
            fillSeconds = (System.nanoTime() - order) / 1e9;
        } finally {
            meanwhile.halt();
            clock.shutdownNow();
        }
        List<Long> sorted = nanos.stream().sorted(Comparator.naturalOrder()).toList();
        return new Refill(
                house.store().title(),
                (int) before.log().acknowledged().stream()
                        .map(Acknowledged::code)
                        .distinct()
                        .count(),
                fillSeconds,
                sorted.size(),
                calls.failedCount(),
                calls.failuresByCode(),
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                millis(sorted, 1),
                lag);
    }

    /** Until every query-side asks the new fill: the longest time in which what was acknowledged was not seen. */
    private static double lagUntil(House house, Inspector inspector, Load meanwhile, String auditor, int fill) {
        long end = System.nanoTime() + TO_FILL.toNanos();
        double most = 0;
        while (!house.querySides().stream().allMatch(half -> fillOf(half, auditor) > fill)) {
            long asked = System.nanoTime();
            Waiting.until(TO_FILL, "the ledger keeps up", () -> inspector.isAllWell(meanwhile));
            most = Math.max(most, (System.nanoTime() - asked) / 1e6);
            if (System.nanoTime() > end) {
                throw new LabFailure("the fill does not come to an end");
            }
            Waiting.pass(Duration.ofMillis(100));
        }
        return most;
    }

    private static int fillOf(Half half, String auditor) {
        Reply reply = half.itself().ask(auditor, STATUS, Map.of());
        for (JsonNode ledger : reply.done()) {
            if (ledger.path("differs").asBoolean()) {
                throw new LabFailure("the new fill differs from its entries: " + ledger);
            }
            if (LEDGER.equals(ledger.path("name").asString())) {
                return ledger.path("fill").asInt();
            }
        }
        return -1;
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    /** 提问钟: asks at its own times; an answer that comes late counts from when the question was due. */
    private static final class Questioner implements Runnable {

        private final Client questions;
        private final String token;
        private final Calls calls;
        private final Queue<Long> nanos;
        private long due;

        private Questioner(Client questions, String token, Calls calls, Queue<Long> nanos, long firstDue) {
            this.questions = questions;
            this.token = token;
            this.calls = calls;
            this.nanos = nanos;
            this.due = firstDue;
        }

        @Override
        public void run() {
            Reply reply = questions.ask(token, PAGE, Map.of());
            nanos.add(System.nanoTime() - due);
            due += ANSWERING * BETWEEN_TWO.toNanos();
            if (reply.isAnswered()) {
                calls.succeeded();
            } else {
                calls.failed(reply.code(), reply.message());
            }
        }
    }
}
