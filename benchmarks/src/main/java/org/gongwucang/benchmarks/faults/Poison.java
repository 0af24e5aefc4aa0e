package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.ForeignEntry;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;
import org.jspecify.annotations.Nullable;

/** 毒凭证: an entry comes into the event store that no ledger can take in. Its row says so, and everything else goes on. */
final class Poison implements Mishap {

    /** Who does not keep the ledger learns of it by looking now and then. */
    private static final Duration TO_BE_TOLD = Duration.ofSeconds(30);

    private static final String RELOCATED = "org.gongwucang.events.asset.AssetRelocated";
    private static final String ROW = "query($c: ID!) { done: asset(code: $c) { holdings { incomplete } } }";

    /** 毒性. */
    enum Kind {
        /** Well-formed, but about a row that is not there. */
        UNFOLDABLE("poison-unfoldable", "a move of something that is not there"),
        /** Without the day on which it happened. */
        UNDATED("poison-undated", "an entry without a day"),
        /** No JSON at all. */
        UNREADABLE("poison-unreadable", "an entry whose bytes cannot be read");

        private final String title;
        private final String story;

        Kind(String title, String story) {
            this.title = title;
            this.story = story;
        }

        private String json(String assetId) {
            return switch (this) {
                case UNFOLDABLE -> json("nothing-" + assetId, "\"" + Stockroom.today() + "\"");
                case UNDATED -> json(assetId, "null");
                case UNREADABLE -> "not json";
            };
        }

        private static String json(String assetId, String day) {
            return "{\"assetId\":\"" + assetId + "\",\"assetClass\":{\"codeSystem\":\"LAB\",\"edition\":\"1\","
                    + "\"code\":\"DESK\"},\"unit\":\"GWC-OFFICE\",\"fromLocation\":\"LAB/A\",\"toLocation\":\"LAB/B\","
                    + "\"fromAccount\":\"LAB/FISCAL\",\"toAccount\":\"LAB/FISCAL\",\"occurredOn\":" + day + "}";
        }
    }

    private final Kind kind;
    private String code = "";
    private @Nullable String id;

    Poison(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return kind.title;
    }

    @Override
    public String story() {
        return kind.story + " is written into the event store past the program";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return Target.EVENT_STORE.missingIn(store);
    }

    @Override
    public boolean ownHouse() {
        return true;
    }

    @Override
    public void strike(Scene scene) {
        Client commands = scene.house().commands();
        String keeper = commands.signIn(House.account("keeper"), House.PASSWORD);
        Reply card = commands.ask(
                keeper, Stockroom.REGISTER, Map.of("i", Stockroom.desk(Stockroom.newId(), Stockroom.today())));
        code = card.done().path("code").asString();
        String asset = card.done().path("id").asString();
        id = asset;
        scene.house()
                .events()
                .orElseThrow()
                .append(new ForeignEntry(
                        asset, card.done().path("version").asLong(), "Asset", RELOCATED, kind.json(asset)));
        Waiting.pass(scene.length());
    }

    @Override
    public Optional<String> spoilt() {
        return Optional.ofNullable(id);
    }

    @Override
    public void lookAround(Scene scene) {
        for (Half half : scene.house().querySides()) {
            String name = half.process().name();
            Waiting.until(TO_BE_TOLD, "the poisoned row says incomplete at " + name, () -> saysIncomplete(scene, half));
            Reply ledgers = scene.inspector().askAt(half, "{ done: ledgers { name parked } }", Map.of());
            List<String> parked = ledgers.done()
                    .valueStream()
                    .filter(ledger -> ledger.path("parked").asInt() > 0)
                    .map(ledger -> ledger.path("name").asString())
                    .collect(Collectors.toList());
            scene.note(name + ", ledgers with a parked entry", parked);
            scene.note(name + ", health", half.health());
        }
    }

    private boolean saysIncomplete(Scene scene, Half half) {
        return scene.inspector()
                .askAt(half, ROW, Map.of("c", code))
                .done()
                .path("holdings")
                .path(0)
                .path("incomplete")
                .asBoolean(false);
    }
}
