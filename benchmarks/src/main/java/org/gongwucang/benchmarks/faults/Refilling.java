package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Waiting;
import tools.jackson.databind.JsonNode;

/** 重编: orders the next fill of the ledger of things, and asks and writes until every process answers from it. */
final class Refilling {

    private static final String LEDGER = "holding";
    private static final Duration BETWEEN_TWO = Duration.ofMillis(50);
    private static final Duration TO_FILL = Duration.ofMinutes(30);
    private static final int ANSWERING = 16;

    private static final String STATUS = "{ done: ledgers { name fill filling differs horizon } }";
    private static final String REFILL =
            "mutation($l: ID!) { done: refillLedger(input: {ledger: $l}) { ledger { name fill } } }";
    private static final String PAGE =
            "{ done: register(first: 50, orderBy: {field: CODE}) { nodes { code name version lastChange } } }";
    private static final String THINGS = "{ done: register(first: 1) { totalCount } }";

    private final House house;
    private final Inspector inspector;
    private final Client questions;
    private final String auditor;

    Refilling(House house) {
        this.house = house;
        this.inspector = new Inspector(house);
        this.questions = house.questions();
        this.auditor = house.commands().signIn(House.account("auditor"), House.PASSWORD);
    }

    /**
     * What came of it.
     *
     * @param things in the ledger before
     * @param fillSeconds from the order until every process answers from the new fill
     * @param lagMillis the longest time between an entry acknowledged and seen in the ledger meanwhile
     */
    record Refill(
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

    Refill refill() {
        int things = questions
                .ask(auditor, THINGS, Map.of())
                .done()
                .path("totalCount")
                .asInt();
        Calls calls = new Calls();
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        ScheduledExecutorService clock = asking(calls, nanos);
        Load meanwhile = new Load(house, new Load.Staff(1, Duration.ofMillis(200), 0, Duration.ZERO));
        meanwhile.start();
        double fillSeconds;
        double lag;
        try {
            long order = System.nanoTime();
            lag = lagUntil(meanwhile, ordered());
            fillSeconds = (System.nanoTime() - order) / 1e9;
        } finally {
            meanwhile.halt();
            clock.shutdownNow();
        }
        List<Long> sorted = nanos.stream().sorted(Comparator.naturalOrder()).toList();
        return new Refill(
                house.store().title(),
                things,
                fillSeconds,
                sorted.size(),
                calls.failedCount(),
                calls.failuresByCode(),
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                millis(sorted, 1),
                lag);
    }

    private ScheduledExecutorService asking(Calls calls, Queue<Long> nanos) {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(ANSWERING);
        long first = System.nanoTime();
        for (int i = 0; i < ANSWERING; i++) {
            long due = i * BETWEEN_TWO.toNanos();
            Questioner one = new Questioner(questions, auditor, calls, nanos, first + due);
            clock.scheduleAtFixedRate(one, due, ANSWERING * BETWEEN_TWO.toNanos(), TimeUnit.NANOSECONDS);
        }
        return clock;
    }

    /** @return the fill that is answered from until the next one is complete */
    private int ordered() {
        Half half = house.querySides().get(0);
        int fill = fillOf(half);
        String administrator = house.commands().signIn(House.account("administrator"), House.PASSWORD);
        Reply reply = half.itself().ask(administrator, REFILL, Map.of("l", LEDGER));
        if (!reply.isAnswered()) {
            throw new LabFailure("the refill is not taken: " + reply);
        }
        return fill;
    }

    /** Until every query-side asks the new fill: the longest time in which what was acknowledged was not seen. */
    private double lagUntil(Load meanwhile, int fill) {
        long end = System.nanoTime() + TO_FILL.toNanos();
        double most = 0;
        while (!house.querySides().stream().allMatch(half -> fillOf(half) > fill)) {
            long asked = System.nanoTime();
            Acknowledged latest = meanwhile.latest();
            Waiting.until(TO_FILL, "the ledger keeps up", () -> inspector.isAllWell(latest));
            most = Math.max(most, (System.nanoTime() - asked) / 1e6);
            if (System.nanoTime() > end) {
                throw new LabFailure("the fill does not come to an end");
            }
            Waiting.pass(Duration.ofMillis(100));
        }
        return most;
    }

    private int fillOf(Half half) {
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
