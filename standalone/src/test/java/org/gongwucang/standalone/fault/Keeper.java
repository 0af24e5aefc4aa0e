package org.gongwucang.standalone.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.gongwucang.standalone.testing.Stockroom;
import tools.jackson.databind.JsonNode;

/** 保管员: registers things, stores them and carries them about, day after day, until the day is over. */
final class Keeper implements Callable<Integer> {

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
            } else {
                carry(things.get(random.nextInt(things.size())));
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

    private void carry(Thing thing) {
        thing.away = !thing.away;
        thing.last = thing.last.isBefore(today) ? thing.last.plusDays(random.nextInt(2)) : today;
        String to = thing.away ? Stockroom.ZONE_B : Stockroom.ZONE_A;
        caller.mutate("relocate", Stockroom.RELOCATE, Stockroom.carrying(thing.code, to, thing.last.toString(), null));
    }
}
