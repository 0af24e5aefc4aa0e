package org.gongwucang.benchmarks.faults;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;
import tools.jackson.databind.JsonNode;

/** 开账: cards in stock, and the house open. */
final class GoLive {

    private static final int MOST_LINES = 200;

    private final Desk desk;

    GoLive(Desk desk) {
        this.desk = desk;
    }

    /** So many cards in stock, and the house open; gives their codes. */
    List<String> with(int cards) {
        List<String> codes = new ArrayList<>();
        while (codes.size() < cards) {
            int more = Math.min(MOST_LINES, cards - codes.size());
            JsonNode opened = desk.done(
                    "migrator",
                    "recordOpeningEntries",
                    " { lines { code userErrors { code } }" + Desk.ERRORS,
                    Desk.input("lines", Collections.nCopies(more, oneDesk())));
            opened.path("lines").forEach(line -> codes.add(line.path("code").asString()));
        }
        Waiting.until(
                Desk.PATIENCE,
                "the opening book is complete",
                () -> book().path("count").asInt() == cards);
        opens(cards);
        return codes;
    }

    private void opens(int cards) {
        JsonNode book = book();
        String digest = book.path("digest").asString();
        desk.done(
                "migrator",
                "proposeOpening",
                " {" + Desk.ERRORS,
                Desk.input("count", cards, "value", book.path("value"), "digest", digest));
        desk.done("approver", "confirmOpening", " {" + Desk.ERRORS, Desk.input("digest", digest));
        Waiting.until(
                Desk.PATIENCE,
                "the opening is confirmed",
                () -> !book().path("goLiveAt").isNull());
        Instant live = OffsetDateTime.parse(book().path("goLiveAt").asString()).toInstant();
        Waiting.until(Desk.PATIENCE, "the house is open", () -> Instant.now().isAfter(live));
    }

    private JsonNode book() {
        return desk.asked("{ done: openingBook { count value digest goLiveAt } }");
    }

    private static Map<String, Object> oneDesk() {
        Map<String, Object> card = Map.of(
                "name", "办公桌",
                "unitValue", "1500.00",
                "assetClass", Map.of("codeSystem", "LAB", "edition", "1", "code", "DESK"));
        return Map.of(
                "row",
                0,
                "lot",
                false,
                "quantity",
                1,
                "unit",
                "GWC-OFFICE",
                "location",
                Stockroom.ZONE_A,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL",
                "card",
                card);
    }
}
