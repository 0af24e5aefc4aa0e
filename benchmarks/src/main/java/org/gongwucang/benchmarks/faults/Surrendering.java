package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;

/** 上缴: people bring batches of one chair through the house, from draft to receipt, each on their own and all at once. */
final class Surrendering implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(50);
    private static final String PAYLOAD = " { batch userErrors { code message } } }";

    private final Client commands;
    private final AtomicInteger left;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Queue<String> closed = new ConcurrentLinkedQueue<>();
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();

    /** @param batches how many are to be closed by all of them together */
    Surrendering(House house, int batches) {
        commands = house.commands();
        left = new AtomicInteger(batches);
        for (String role : List.of("unit-handler", "approver", "acceptor")) {
            tokens.put(role, commands.signIn(House.account(role), House.PASSWORD));
        }
    }

    @Override
    public void run() {
        while (left.getAndDecrement() > 0 && oddities.isEmpty()) {
            one();
        }
    }

    private void one() {
        String batch = step("unit-handler", "draftIntakeBatch", draft());
        step("unit-handler", "submitIntakeBatch", of(batch));
        step("approver", "approveIntakeBatch", of(batch));
        Map<String, Object> receiving = of(batch);
        receiving.put(
                "lines",
                List.of(Map.of(
                        "line", 1,
                        "outcome", "ACCEPTED",
                        "location", Stockroom.ZONE_A,
                        "custodian", "DEMO-KEEPER",
                        "fundSource", "FISCAL")));
        step("acceptor", "receiveIntakeLines", receiving);
        step("acceptor", "closeIntakeBatch", of(batch));
        closed.add(batch);
    }

    private static Map<String, Object> draft() {
        Map<String, Object> chair = Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "LAB", "edition", "1", "code", "DESK"));
        Map<String, Object> draft = new LinkedHashMap<>(Map.of(
                "unit", "GWC-OFFICE",
                "warehouse", "LAB",
                "source", "SURRENDER",
                "document", "缴1号",
                "items", List.of(Map.of("card", chair, "lot", true, "quantity", 1))));
        draft.put("commandId", Stockroom.newId());
        return draft;
    }

    private static Map<String, Object> of(String batch) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("batch", batch);
        input.put("commandId", Stockroom.newId());
        return input;
    }

    /** Sent again under its id until somebody answers; any refusal ends the trial. */
    private String step(String role, String mutation, Map<String, Object> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        String answer = mutation.equals("receiveIntakeLines")
                ? " { lines { code userErrors { code message } } userErrors { code message } } }"
                : PAYLOAD;
        String document = "mutation($i: " + type + ") { done: " + mutation + "(input: $i)" + answer;
        String token = Objects.requireNonNull(tokens.get(role), role);
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = commands.ask(token, document, Map.of("i", input));
        while (!reply.isAnswered() && System.nanoTime() < giveUp) {
            repeated.incrementAndGet();
            Waiting.pass(BEFORE_NEXT_TRY);
            reply = commands.ask(token, document, Map.of("i", input));
        }
        if (!reply.isAnswered() || !reply.refusals().isEmpty()) {
            oddities.add(mutation + ": " + reply);
            throw new LabFailure(mutation + ": " + reply);
        }
        return reply.done().path("batch").asString("");
    }

    /** Batches that were closed, as they were answered. */
    Queue<String> closed() {
        return closed;
    }

    /** What was refused, or not answered. */
    Queue<String> oddities() {
        return oddities;
    }

    /** Requests that were sent again, since nobody answered. */
    int repeated() {
        return repeated.get();
    }
}
