package org.gongwucang.standalone.fault;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 呼叫方: asks until it is answered, with the id it asked with first, also when the program dies meanwhile. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Nobody there, not caught up, or a first start that has not opened the account yet. */
    private static final Set<String> NOT_YET = Set.of("UNAVAILABLE", "CATCHING_UP", "SIGN_IN_FAILED");

    private final URI address;
    private final String account;
    private final CallLog log;
    private @Nullable House house;

    Caller(URI address, String account, CallLog log) {
        this.address = address;
        this.account = account;
        this.log = log;
    }

    /**
     * The answer to a mutation, whose document names its input {@code $i} and its result {@code done}; the id of the
     * command is new unless given.
     */
    JsonNode mutate(String act, String document, Map<String, ?> fields) {
        Map<String, Object> input = new HashMap<>(fields);
        String id = String.valueOf(
                input.computeIfAbsent("commandId", any -> UUID.randomUUID().toString()));
        JsonNode answer = until(() -> {
            log.asks(id, act);
            return tried(document, Map.of("i", input));
        });
        log.isAnswered(id, act, answer);
        return answer;
    }

    /** The answer to a question. */
    JsonNode ask(String document, Map<String, Object> variables) {
        return until(() -> tried(document, variables));
    }

    private static JsonNode until(Callable<Optional<JsonNode>> attempt) {
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(attempt, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> tried(String document, Map<String, Object> variables) {
        try {
            House signedIn = house == null ? House.signedIn(address, account, DemoAccounts.PASSWORD) : house;
            house = signedIn;
            return Optional.of(signedIn.ask(document, variables));
        } catch (HouseRefused refused) {
            if (NOT_YET.contains(refused.code())) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
