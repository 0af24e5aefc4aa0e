package org.gongwucang.standalone.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.gongwucang.standalone.testing.Stockroom;
import tools.jackson.databind.JsonNode;

/** 保管员: registers things, stores them, carries them about and takes moves back, day after day, until the day is over. */
final class Keeper implements Callable<Integer> {

    private static final int MOST_AT_ONCE = 4;

    private final Caller caller;
    private final Random random;
    private final BooleanSupplier isOver;
    private final LocalDate today;
    private final List<Thing> things = new ArrayList<>();

    Keeper(Caller caller, long seed, BooleanSupplier isOver, LocalDate today) {
        this.caller = caller;
        this.random = new Random(seed);
        this.isOver = isOver;
        this.today = today;
    }

    /** 物资: what the keeper believes of a thing. */
    private static final class Thing {
        private final String code;
        private LocalDate last;
        private boolean away;

        private Thing(String code, LocalDate last) {
            this.code = code;
            this.last = last;
        }
    }

    /** @return things registered */
    @Override
    public Integer call() {
        while (!isOver.getAsBoolean()) {
            if (things.isEmpty() || random.nextInt(5) == 0) {
                register();
            } else if (random.nextInt(6) == 0) {
                takeBack(things.get(random.nextInt(things.size())));
            } else {
                carry(some());
            }
        }
        return things.size();
    }

    private void register() {
        LocalDate day = today.minusDays(30);
        JsonNode registered = caller.mutate("register", Stockroom.REGISTER, Stockroom.desk(day.toString()));
        Thing thing = new Thing(registered.path("code").asString(), day);
        caller.mutate("store", Stockroom.STORE, Stockroom.storing(thing.code, day.toString()));
        things.add(thing);
    }

    /** The last two moves in one act, so that it lies where it lay; what is not told yet is left alone. */
    private void takeBack(Thing thing) {
        JsonNode moves = caller.ask(Stockroom.LAST_TWO, Map.of("code", thing.code))
                .path("history")
                .path("nodes");
        if (moves.size() == 2
                && moves.valueStream()
                        .allMatch(move -> move.path("event").asString().equals("AssetRelocated"))) {
            Map<String, Object> reversal = Stockroom.reversing(
                    thing.code,
                    moves.path(0).path("eventId").asString(),
                    moves.path(1).path("eventId").asString());
            caller.mutate("reverse", Stockroom.REVERSE, reversal);
        }
    }

    private List<Thing> some() {
        int from = random.nextInt(things.size());
        return things.subList(from, Math.min(things.size(), from + 1 + random.nextInt(MOST_AT_ONCE)));
    }

    /** One, or some in one request, none earlier than anything was carried before. */
    private void carry(List<Thing> some) {
        LocalDate last = some.stream()
                .map(thing -> thing.last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate day = last.isBefore(today) ? last.plusDays(random.nextInt(2)) : today;
        Map<String, String> to = new LinkedHashMap<>();
        for (Thing thing : some) {
            thing.away = !thing.away;
            thing.last = day;
            to.put(thing.code, thing.away ? Stockroom.ZONE_B : Stockroom.ZONE_A);
        }
        caller.mutate("relocate", Stockroom.RELOCATE, Stockroom.carrying(to, day.toString()));
    }
}
