package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever listens hears of each change of the register, over WebSocket and over server-sent events. */
class RegisterChangesStoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTEN =
            "subscription { registerChanges%s { cursor resync holding { code state location { location } } } }";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final Storekeeper KEEPER = new Storekeeper(PROGRAM.client());

    @BeforeAll
    static void opens_the_stockroom() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
    }

    /** Whoever subscribes is not told when listening has begun, so something happens until it was heard. */
    private static void happensUntil(BooleanSupplier isHeard) {
        await().until(() -> {
            KEEPER.register();
            return isHeard.getAsBoolean();
        });
    }

    @Test
    void changes_are_heard_over_websocket_and_resumed_after_the_last_one_heard() throws InterruptedException {
        JsonNode last;
        try (Line line = new Line(PROGRAM.address(), PROGRAM.token(AUDITOR))) {
            line.subscribe(LISTEN.formatted(""));
            happensUntil(line::hasNext);
            last = line.heard("registerChanges");
            assertThat(last.path("holding").path("state").asString()).isEqualTo("REGISTERED");
        }
        String code = last.path("holding").path("code").asString();
        KEEPER.store(code);
        try (Line line = new Line(PROGRAM.address(), PROGRAM.token(AUDITOR))) {
            line.subscribe(LISTEN.formatted("(after: \"" + last.path("cursor").asString() + "\")"));
            JsonNode change = line.heard("registerChanges");
            while (!change.path("holding").path("code").asString().equals(code)) {
                change = line.heard("registerChanges");
            }
            assertThat(change.path("holding").path("location").path("location").asString())
                    .isEqualTo(Stockroom.ZONE_A);
        }
    }

    @Test
    void a_cursor_from_nowhere_is_refused() throws InterruptedException {
        try (Line line = new Line(PROGRAM.address(), PROGRAM.token(AUDITOR))) {
            line.subscribe(LISTEN.formatted("(after: \"bm93aGVyZQ\")"));
            assertThat(line.next().toString()).contains("\"error\"").contains("CURSOR_INVALID");
        }
    }

    @Test
    void changes_are_heard_as_server_sent_events() throws Exception {
        String body = JSON.writeValueAsString(Map.of("query", LISTEN.formatted("")));
        CompletableFuture<HttpResponse<Stream<String>>> listening =
                HttpClient.newHttpClient().sendAsync(listener(PROGRAM.token(AUDITOR), body), BodyHandlers.ofLines());
        happensUntil(listening::isDone);

        HttpResponse<Stream<String>> response = listening.get();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (Stream<String> lines = response.body()) {
            String event = lines.filter(line -> line.contains("registerChanges"))
                    .findFirst()
                    .orElseThrow();
            assertThat(event).startsWith("data:").contains("\"state\":\"REGISTERED\"");
        }
    }

    @Test
    void a_query_is_answered_as_one_server_sent_event() throws Exception {
        String body = JSON.writeValueAsString(Map.of("query", "{ me { staff } }"));
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(listener(PROGRAM.token(AUDITOR), body), BodyHandlers.ofString());

        assertThat(response.body())
                .contains("event:next", "\"staff\":\"DEMO-AUDITOR\"")
                .contains("event:complete");
    }

    private static HttpRequest listener(String token, String body) {
        return HttpRequest.newBuilder(PROGRAM.address())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    @Test
    void a_stranger_does_not_listen() {
        HttpResponse<String> refused = PROGRAM.send(HttpRequest.newBuilder(PROGRAM.address())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", LISTEN.formatted(""))))));
        assertThat(refused.body()).contains("UNAUTHORIZED");
    }
}
