package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;
import tools.jackson.databind.JsonNode;

/** 对手: two orders for one card are approved at once, each at a command-side of its own; then the winner's line is issued twice at once. */
final class Rivals {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(50);
    private static final int MOST_LINES = 200;
    private static final String UNIT = "LAB-UNIT";
    private static final String ERRORS = " userErrors { code message } } }";

    private final House house;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger approvedOnce = new AtomicInteger();
    private final AtomicInteger issuedOnce = new AtomicInteger();
    private final ExecutorService pairs = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "rival");
        thread.setDaemon(true);
        return thread;
    });

    Rivals(House house) {
        this.house = house;
        for (String role : List.of("administrator", "auditor", "keeper", "unit-handler", "approver", "migrator")) {
            tokens.put(role, house.commands().signIn(House.account(role), House.PASSWORD));
        }
    }

    /** So many cards in stock, a unit that wants them, and the house open; gives their codes. */
    List<String> goLiveWith(int cards) {
        taken(step("administrator", "establishUnit", " {" + ERRORS, input("unit", UNIT, "name", "试验单位", "parent", "GWC-OFFICE", "kind", "ORGAN")));
        List<String> codes = new ArrayList<>();
        while (codes.size() < cards) {
            int more = Math.min(MOST_LINES, cards - codes.size());
            JsonNode opened = taken(step(
                    "migrator",
                    "recordOpeningEntries",
                    " { lines { code userErrors { code } }" + ERRORS,
                    input("lines", Collections.nCopies(more, desk()))));
            opened.path("lines").forEach(line -> codes.add(line.path("code").asString()));
        }
        Waiting.until(PATIENCE, "the opening book is complete", () -> book().path("count").asInt() == cards);
        JsonNode book = book();
        String digest = book.path("digest").asString();
        taken(step("migrator", "proposeOpening", " {" + ERRORS, input("count", cards, "value", book.path("value"), "digest", digest)));
        taken(step("approver", "confirmOpening", " {" + ERRORS, input("digest", digest)));
        Waiting.until(PATIENCE, "the opening is confirmed", () -> !book().path("goLiveAt").isNull());
        Instant live = OffsetDateTime.parse(book().path("goLiveAt").asString()).toInstant();
        Waiting.until(PATIENCE, "the house is open", () -> Instant.now().isAfter(live));
        return codes;
    }

    private JsonNode book() {
        return house.questions()
                .ask(token("auditor"), "{ done: openingBook { count value digest goLiveAt } }", Map.of())
                .done();
    }

    private static Map<String, Object> desk() {
        Map<String, Object> card = Map.of(
                "name", "办公桌",
                "unitValue", "1500.00",
                "assetClass", Map.of("codeSystem", "LAB", "edition", "1", "code", "DESK"));
        return Map.of(
                "row", 0,
                "lot", false,
                "quantity", 1,
                "unit", "GWC-OFFICE",
                "location", Stockroom.ZONE_A,
                "custodian", "DEMO-KEEPER",
                "fundSource", "FISCAL",
                "card", card);
    }

    /** Whether each race had one winner. */
    boolean raceFor(String card) throws Exception {
        List<String> orders = List.of(requested(card), requested(card));
        List<Reply> approvals = atOnce(rival -> at(rival, "approver", "approveTransfer", input("order", orders.get(rival))));
        int winner = approvals.get(0).refusals().isEmpty() ? 0 : 1;
        if (!isWon(approvals, winner, "TRANSFER_LINES_UNAVAILABLE")) {
            oddities.add("approvals of " + card + ": " + approvals);
            return false;
        }
        approvedOnce.incrementAndGet();
        String order = orders.get(winner);
        List<Reply> issues =
                atOnce(rival -> at(rival, "keeper", "issueTransferLines", input("order", order, "warehouse", "LAB")));
        if (!isWon(issues, issues.get(0).refusals().isEmpty() ? 0 : 1, "")) {
            oddities.add("issues of " + card + ": " + issues);
            return false;
        }
        issuedOnce.incrementAndGet();
        return true;
    }

    private static boolean isWon(List<Reply> replies, int winner, String code) {
        Reply loser = replies.get(1 - winner);
        return replies.get(winner).isAnswered()
                && replies.get(winner).refusals().isEmpty()
                && loser.isAnswered()
                && loser.refusals().size() == 1
                && (code.isEmpty() || loser.refusals().contains(code));
    }

    private String requested(String card) {
        Map<String, Object> draft = input("unit", UNIT, "purpose", "ALLOTMENT", "reason", "争用", "items", List.of(Map.of("code", card)));
        String order = taken(step("unit-handler", "draftTransfer", " { order" + ERRORS, draft))
                .path("order")
                .asString();
        taken(step("unit-handler", "requestTransfer", " {" + ERRORS, input("order", order)));
        return order;
    }

    private interface Asking {
        Reply ask(int rival);
    }

    private List<Reply> atOnce(Asking asking) throws Exception {
        List<Callable<Reply>> calls = RacesCommand.both()
                .<Callable<Reply>>mapToObj(rival -> () -> asking.ask(rival))
                .toList();
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> reply : pairs.invokeAll(calls)) {
            replies.add(reply.get());
        }
        return replies;
    }

    private Reply at(int rival, String role, String mutation, Map<String, Object> input) {
        int half = rival % house.commandSides().size();
        return send(house.commandSides().get(half).itself(), role, mutation, " { version" + ERRORS, input);
    }

    private Reply step(String role, String mutation, String answer, Map<String, Object> input) {
        return send(house.commands(), role, mutation, answer, input);
    }

    /** Sent again under its id until somebody answers. */
    private Reply send(Client commands, String role, String mutation, String answer, Map<String, Object> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        String document = "mutation($i: " + type + ") { done: " + mutation + "(input: $i)" + answer;
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = commands.ask(token(role), document, Map.of("i", input));
        while (!reply.isAnswered() && System.nanoTime() < giveUp) {
            repeated.incrementAndGet();
            Waiting.pass(BEFORE_NEXT_TRY);
            reply = commands.ask(token(role), document, Map.of("i", input));
        }
        return reply;
    }

    private String token(String role) {
        return Objects.requireNonNull(tokens.get(role), role);
    }

    private static JsonNode taken(Reply reply) {
        if (!reply.isAnswered() || !reply.refusals().isEmpty()) {
            throw new LabFailure("refused: " + reply);
        }
        return reply.done();
    }

    private static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            input.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        input.put("commandId", Stockroom.newId());
        return input;
    }

    int approvedOnce() {
        return approvedOnce.get();
    }

    int issuedOnce() {
        return issuedOnce.get();
    }

    /** Requests that were sent again, since nobody answered. */
    int repeated() {
        return repeated.get();
    }

    /** Races with two winners or none, or with a refusal that has another reason. */
    Queue<String> oddities() {
        return oddities;
    }
}
