package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.OpenLoop.Latencies;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;
import tools.jackson.databind.JsonNode;

/**
 * 日常: what people ask all day: three of ten requests carry a thing from one zone to the other, the others ask for a page, a page as of
 * yesterday or a life. There are as many things at the end as there were at the
 * beginning.
 */
final class DayWork {

    private static final int LINES = 100;
    private static final String OPEN =
            "mutation($i: RecordOpeningEntriesInput!) { done: recordOpeningEntries(input: $i)"
                    + " { lines { code userErrors { code } } userErrors { code } } }";
    private static final int MOVES_OF_TEN = 3;

    private final LocalDate day = Stockroom.today().minusDays(1);
    private final BlockingQueue<Thing> things = new LinkedBlockingQueue<>();
    private final Client commands;
    private final StockQuestions questions;
    private final AtomicLong failures = new AtomicLong();
    private final Queue<Double> moves = new ConcurrentLinkedQueue<>();
    private final Queue<Double> answers = new ConcurrentLinkedQueue<>();
    private volatile String keeper = "";
    private volatile String auditor = "";

    private record Thing(String code, boolean away) {}

    DayWork(House house) {
        this.commands = house.commands();
        this.questions = new StockQuestions(house.questions());
    }

    /**
     * Opens the stock room, and puts so many things there.
     *
     * @param count enough, or lives get as long in half an hour as they do in years
     */
    void prepare(int count) {
        Stockroom.open(commands, commands.signIn(House.account("administrator"), House.PASSWORD));
        signIn();
        String migrator = commands.signIn(House.account("migrator"), House.PASSWORD);
        while (things.size() < count) {
            JsonNode lines = done(migrator, OPEN, Stockroom.opening(Stockroom.newId(), LINES, day.minusDays(LINES)));
            lines.path("lines")
                    .forEach(line -> things.add(new Thing(line.path("code").asString(), false)));
        }
    }

    private JsonNode done(String token, String document, Map<String, Object> input) {
        Reply reply = commands.ask(token, document, Map.of("i", input));
        if (!isDone(reply)) {
            throw new LabFailure("nothing is there to work with: " + reply);
        }
        return reply.done();
    }

    /** Anew, since tokens end. */
    void signIn() {
        keeper = commands.signIn(House.account("keeper"), House.PASSWORD);
        auditor = commands.signIn(House.account("auditor"), House.PASSWORD);
    }

    /**
     * One request.
     *
     * @return whether it was answered, and nothing refused
     */
    boolean next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        boolean isMove = random.nextInt(10) < MOVES_OF_TEN;
        long begun = System.nanoTime();
        Reply reply = isMove ? move() : ask(random.nextInt(3));
        (isMove ? moves : answers).add((System.nanoTime() - begun) / 1e6);
        boolean well = isDone(reply);
        if (!well) {
            failures.incrementAndGet();
        }
        return well;
    }

    private static boolean isDone(Reply reply) {
        return reply.isAnswered() && reply.refusals().isEmpty();
    }

    private Reply move() {
        return move(taken());
    }

    private Reply move(Thing thing) {
        String id = Stockroom.newId();
        String to = thing.away() ? Stockroom.ZONE_A : Stockroom.ZONE_B;
        Reply reply = commands.ask(
                keeper, Stockroom.RELOCATE, Map.of("i", Stockroom.carrying(id, Map.of(thing.code(), to), day)));
        things.add(new Thing(thing.code(), isDone(reply) != thing.away()));
        return reply;
    }

    private Thing taken() {
        try {
            return things.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabFailure("interrupted while a thing was taken", e);
        }
    }

    private Reply ask(int turn) {
        return switch (turn) {
            case 0 -> questions.page(auditor);
            case 1 -> questions.asOf(auditor, day);
            default -> {
                Thing thing = taken();
                things.add(thing);
                yield questions.life(auditor, thing.code());
            }
        };
    }

    /** Requests that were refused or not answered since the last time somebody asked for this. */
    long failures() {
        return failures.getAndSet(0);
    }

    /** How long moves took from when they were sent, since the last time somebody asked for this. */
    Latencies moves() {
        return drained(moves);
    }

    /** How long all other requests took, likewise. */
    Latencies answers() {
        return drained(answers);
    }

    private static Latencies drained(Queue<Double> all) {
        double[] millis = Stream.generate(all::poll)
                .takeWhile(Objects::nonNull)
                .mapToDouble(one -> one)
                .sorted()
                .toArray();
        return new Latencies(millis);
    }

    /**
     * As many as can be answered while so many people never pause.
     *
     * @return how many these were
     */
    long answered(int people, Duration length) {
        long end = System.nanoTime() + length.toNanos();
        AtomicLong answered = new AtomicLong();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    if (next()) {
                        answered.incrementAndGet();
                    }
                }
            });
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LabFailure("interrupted while the peak was sought", e);
            }
        }
        return answered.get();
    }

    /** Carries one more thing, and asks for it until the ledgers show that. */
    void awaitLedgers(Duration patience) {
        Thing thing = taken();
        Reply reply = move(thing);
        if (!isDone(reply)) {
            throw new LabFailure("the last thing is not carried: " + reply);
        }
        long version = reply.done().path("lines").path(0).path("version").asLong();
        Waiting.until(
                patience,
                "the ledgers have caught up",
                () -> questions.asset(auditor, thing.code()).done().findValues("version").stream()
                        .anyMatch(seen -> seen.asLong() >= version));
    }
}
