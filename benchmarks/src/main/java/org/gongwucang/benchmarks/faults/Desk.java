package org.gongwucang.benchmarks.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;
import tools.jackson.databind.JsonNode;

/** 窗口: people of all roles who command a house; what nobody answers is sent again under its id. */
final class Desk {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What is asked of an answer that tells nothing but whether it was done. */
    static final String ERRORS = " userErrors { code message } } }";

    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(50);

    private final House house;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();

    Desk(House house) {
        this.house = house;
        for (String role : List.of(
                "administrator", "auditor", "keeper", "unit-handler", "approver", "migrator", "fleet-officer")) {
            tokens.put(role, house.commands().signIn(House.account(role), House.PASSWORD));
        }
    }

    /** Commanded at any command-side, and done. */
    JsonNode done(String role, String mutation, String answer, Map<String, Object> input) {
        return done(() -> send(house.commands(), role, mutation, answer, input));
    }

    /** Commanded at the command-side with this number, or so many before it as there are. */
    Reply at(int half, String role, String mutation, Map<String, Object> input) {
        int there = half % house.commandSides().size();
        return send(house.commandSides().get(there).itself(), role, mutation, " { version" + ERRORS, input);
    }

    /** The number of an upload that says so. */
    String brought(String role, String text) {
        return done(() -> house.commands().bring(token(role), "paper.txt", text.getBytes(StandardCharsets.UTF_8)))
                .path("uploadId")
                .asString();
    }

    JsonNode asked(String document) {
        return house.questions().ask(token("auditor"), document, Map.of()).done();
    }

    private static JsonNode done(Supplier<Reply> asking) {
        Reply reply = asking.get();
        if (!reply.isAnswered() || !reply.refusals().isEmpty()) {
            throw new LabFailure("refused: " + reply);
        }
        return reply.done();
    }

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

    /** Names and values in turn, with an id of its own. */
    static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            input.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        input.put("commandId", Stockroom.newId());
        return input;
    }

    /** Requests that were sent again, since nobody answered. */
    int repeated() {
        return repeated.get();
    }
}
