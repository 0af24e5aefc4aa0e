package org.gongwucang.standalone.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** 保管员: registers things, stores them and carries them about, day after day, until the day is over. */
final class Keeper implements Callable<Integer> {

    private static final String REGISTER =
            "mutation($i: RegisterAssetInput!) { done: registerAsset(input: $i) { id code version userErrors { code } } }";
    private static final String STORE = "mutation($i: StoreAssetsInput!) { done: storeAssets(input: $i)"
            + " { lines { id version userErrors { code } } userErrors { code } } }";
    private static final String RELOCATE = "mutation($i: RelocateAssetsInput!) { done: relocateAssets(input: $i)"
            + " { lines { id version userErrors { code } } userErrors { code } } }";

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
        JsonNode registered = caller.mutate(
                "register",
                REGISTER,
                Map.of(
                        "card",
                                Map.of(
                                        "name",
                                        "办公桌",
                                        "unitValue",
                                        "1500.00",
                                        "assetClass",
                                        Map.of("codeSystem", "FAULT", "edition", "1", "code", "DESK")),
                        "unit", "GWC-OFFICE",
                        "source", "PURCHASE",
                        "document", "购〔2026〕1号",
                        "occurredOn", day.toString()));
        Thing thing = new Thing(registered.path("code").asString(), day);
        caller.mutate(
                "store",
                STORE,
                Map.of(
                        "lines",
                        List.of(Map.of("code", thing.code, "location", "FAULT/A", "fundSource", "FISCAL")),
                        "occurredOn",
                        day.toString()));
        things.add(thing);
    }

    private void carry(Thing thing) {
        thing.away = !thing.away;
        thing.last = thing.last.isBefore(today) ? thing.last.plusDays(random.nextInt(2)) : today;
        caller.mutate(
                "relocate",
                RELOCATE,
                Map.of(
                        "lines",
                        List.of(Map.of("code", thing.code, "to", thing.away ? "FAULT/B" : "FAULT/A")),
                        "occurredOn",
                        thing.last.toString()));
    }
}
