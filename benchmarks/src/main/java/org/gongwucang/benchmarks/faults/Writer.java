package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;
import tools.jackson.databind.JsonNode;

/** 写入者: registers things, stores them and carries them about. Where the outcome is unknown the same command is sent again. */
final class Writer implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(100);
    private static final int ONE_OF_SO_MANY_REGISTERS = 6;
    private static final int MOST_AT_ONCE = 5;

    private final Client commands;
    private final String token;
    private final WriterLog log;
    private final Calls calls;
    private final Duration pace;
    private final BooleanSupplier isOver;
    private final Random random;
    private final LocalDate day = Stockroom.today().minusDays(1);
    private final List<Thing> things = new ArrayList<>();

    /** @param pace time between two commands */
    Writer(
            Client commands,
            String token,
            WriterLog log,
            Calls calls,
            Duration pace,
            BooleanSupplier isOver,
            long seed) {
        this.commands = commands;
        this.token = token;
        this.log = log;
        this.calls = calls;
        this.pace = pace;
        this.isOver = isOver;
        this.random = new Random(seed);
    }

    /** 物资, as the writer knows it. */
    private static final class Thing {
        private final String id;
        private final String code;
        private boolean away;

        private Thing(String id, String code) {
            this.id = id;
            this.code = code;
        }
    }

    @Override
    public void run() {
        while (!isOver.getAsBoolean()) {
            if (things.isEmpty() || random.nextInt(ONE_OF_SO_MANY_REGISTERS) == 0) {
                register();
            } else {
                carry(some());
            }
            Waiting.pass(pace);
        }
    }

    private void register() {
        String commandId = Stockroom.newId();
        JsonNode card = answer(commandId, Stockroom.REGISTER, Stockroom.desk(commandId, day));
        if (card.isMissingNode()) {
            return;
        }
        Thing thing = new Thing(card.path("id").asString(), card.path("code").asString());
        acknowledge(commandId, 0, thing, card);
        String storing = Stockroom.newId();
        JsonNode stored = answer(storing, Stockroom.STORE, Stockroom.storing(storing, thing.code, day));
        if (!stored.isMissingNode()) {
            acknowledge(storing, 0, thing, stored.path("lines").path(0));
            things.add(thing);
        }
    }

    private List<Thing> some() {
        int from = random.nextInt(things.size());
        int most = Math.min(things.size(), from + 1 + random.nextInt(MOST_AT_ONCE));
        return List.copyOf(things.subList(from, most));
    }

    /** One, or some in one request. */
    private void carry(List<Thing> some) {
        Map<String, String> to = new LinkedHashMap<>();
        some.forEach(thing -> to.put(thing.code, thing.away ? Stockroom.ZONE_A : Stockroom.ZONE_B));
        String commandId = Stockroom.newId();
        JsonNode carried = answer(commandId, Stockroom.RELOCATE, Stockroom.carrying(commandId, to, day));
        if (carried.isMissingNode()) {
            things.removeAll(some);
            return;
        }
        for (int line = 0; line < some.size(); line++) {
            Thing thing = some.get(line);
            acknowledge(commandId, line, thing, carried.path("lines").path(line));
            thing.away = !thing.away;
        }
    }

    private void acknowledge(String commandId, int line, Thing thing, JsonNode done) {
        log.add(new Acknowledged(
                commandId, line, thing.id, thing.code, done.path("version").asLong()));
    }

    /** What was answered in the end; missing where it was refused, or nobody answered. */
    private JsonNode answer(String commandId, String document, Map<String, Object> input) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = asked(document, input);
        while (!reply.isAnswered() && System.nanoTime() < giveUp) {
            Waiting.pass(BEFORE_NEXT_TRY);
            reply = asked(document, input);
        }
        if (!reply.isAnswered()) {
            log.addUnanswered(commandId);
        } else if (!reply.refusals().isEmpty()) {
            log.addRefused(reply.refusals() + " " + input);
            return reply.done().path("refused");
        }
        return reply.done();
    }

    private Reply asked(String document, Map<String, Object> input) {
        Reply reply = commands.ask(token, document, Map.of("i", input));
        if (reply.isAnswered()) {
            calls.succeeded();
        } else {
            calls.failed(reply.code(), reply.message());
        }
        return reply;
    }
}
