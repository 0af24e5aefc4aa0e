package org.gongwucang.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.identity.StaffRecords;
import org.gongwucang.vault.identity.StaffRecords.StaffRecord;
import org.gongwucang.vault.journal.JdbcSignIns;
import org.gongwucang.vault.journal.SignInRegister;
import org.gongwucang.vault.refusal.JdbcRefusals;
import org.gongwucang.vault.refusal.KeptRefusal;
import org.gongwucang.vault.refusal.Refusal;
import org.gongwucang.vault.refusal.RefusalFilter;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** 门: who is let in, over HTTP and over WebSocket, and what the others are told. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.graphql.websocket.path=/graphql", "gongwucang.sign-in.failures=3"})
class DoorTest {

    private static final String PASSWORD = "right-password";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    People people;

    @Autowired
    RefusalRegister refusals;

    @BeforeEach
    void a_keeper_has_an_account() {
        accounts.open("keeper", "S0001", PASSWORD, false);
        accounts.setPassword("keeper", PASSWORD, false);
        accounts.disable("keeper", false);
        people.is("S0001", true, Role.KEEPER);
    }

    @Test
    void anonymous_is_told_so_in_the_words_of_graphql() throws Exception {
        HttpResponse<String> answer = ask("{ mine }", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UNAUTHORIZED");
        assertThat(ask("{ open }", null).body()).contains("\"open\":\"S\"");
    }

    @Test
    void a_token_and_a_password_open_what_the_role_allows() throws Exception {
        assertThat(ask("{ mine keepers }", bearer()).body()).contains("\"mine\":\"S0001\"", "\"keepers\":\"K\"");
        assertThat(ask("{ mine keepers }", basic(PASSWORD)).body()).contains("\"mine\":\"S0001\"");
    }

    @Test
    void wrong_credentials_are_401_and_say_nothing_of_the_reason() throws Exception {
        accounts.open("off", "S0002", PASSWORD, false);
        accounts.disable("off", true);

        HttpResponse<String> wrong = ask("{ open }", basic("wrong-password"));
        HttpResponse<String> disabled = ask("{ open }", basic("off", PASSWORD));
        HttpResponse<String> unknown = ask("{ open }", basic("nobody", PASSWORD));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(disabled.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(disabled.body()).isEqualTo(unknown.body());
        assertThat(ask("{ open }", "Bearer gwc_made-up").statusCode()).isEqualTo(401);
        assertThat(ask("{ open }", "Bearer of bad news").statusCode()).isEqualTo(401);
    }

    @Test
    void a_locked_account_is_refused_with_the_right_password_but_its_tokens_live() throws Exception {
        String bearer = bearer();
        for (int i = 0; i < 3; i++) {
            ask("{ open }", basic("wrong-password"));
        }

        assertThat(ask("{ open }", basic(PASSWORD)).statusCode()).isEqualTo(401);
        assertThat(ask("{ mine }", bearer).body()).contains("\"mine\":\"S0001\"");
    }

    @Test
    void wrong_tokens_lock_nobody_out() throws Exception {
        for (int i = 0; i < 5; i++) {
            ask("{ open }", "Bearer gwc_keeper");
        }

        assertThat(ask("{ mine }", basic(PASSWORD)).body()).contains("\"mine\":\"S0001\"");
    }

    @Test
    void a_role_taken_away_is_missed_at_the_next_request() throws Exception {
        String bearer = bearer();
        assertThat(ask("{ keepers }", bearer).body()).contains("\"keepers\":\"K\"");
        people.is("S0001", true, Role.AUDITOR);

        assertThat(ask("{ keepers }", bearer).body()).contains("FORBIDDEN").doesNotContain("\"K\"");
        assertThat(ask("{ mine }", bearer).body()).contains("\"mine\":\"S0001\"");
    }

    @Test
    void what_no_role_of_the_caller_allows_is_kept_without_what_was_said() throws Exception {
        people.is("S0001", true, Role.AUDITOR, Role.DRIVER);
        long before = keptOfKeepers();

        ask("{ keepers }", bearer());
        ask("{ mine }", bearer());

        KeptRefusal kept =
                refusals.page(RefusalFilter.ALL, null, null, false, 1).get(0);
        assertThat(kept.refusal())
                .isEqualTo(new Refusal(
                        Refusal.FORBIDDEN, Map.of(), "S0001", List.of("AUDITOR", "DRIVER"), "U01", "keepers", null));
        assertThat(keptOfKeepers()).isEqualTo(before + 1);
    }

    private long keptOfKeepers() {
        RefusalFilter ofKeepers = new RefusalFilter(Refusal.FORBIDDEN, "S0001", null, "keepers", null, null);
        return refusals.page(ofKeepers, null, null, false, 9).stream()
                .mapToLong(KeptRefusal::count)
                .sum();
    }

    @Test
    void a_person_who_left_is_nobody_and_a_disabled_account_has_no_token() throws Exception {
        String bearer = bearer();
        people.is("S0001", false, Role.KEEPER);
        assertThat(ask("{ mine }", bearer).body()).contains("UNAUTHORIZED");
        accounts.disable("keeper", true);

        assertThat(ask("{ mine }", bearer).statusCode()).isEqualTo(401);
    }

    @Test
    void signing_out_kills_the_token_of_the_request() throws Exception {
        String bearer = bearer();
        String other = bearer();
        assertThat(ask("mutation { out }", bearer).body()).contains("\"out\":true");

        assertThat(ask("{ open }", bearer).statusCode()).isEqualTo(401);
        assertThat(ask("{ mine }", other).body()).contains("\"mine\":\"S0001\"");
        assertThat(ask("mutation { out }", basic(PASSWORD)).body()).contains("\"out\":false");
    }

    @Test
    void answers_carry_the_headers_of_a_careful_server_and_open_no_other_origin() throws Exception {
        HttpResponse<String> answer = ask("{ open }", null);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_web_socket_brings_its_token_in_its_first_message() throws Exception {
        try (Line line = new Line("{\"Authorization\":\"" + bearer() + "\"}")) {
            assertThat(line.next()).contains("connection_ack");
            line.subscribe("subscription { ticks }");
            assertThat(line.next()).contains("\"ticks\":1");
        }
    }

    @Test
    void a_web_socket_without_a_token_is_told_so_and_not_that_something_broke() throws Exception {
        try (Line line = new Line("{}")) {
            assertThat(line.next()).contains("connection_ack");
            line.subscribe("subscription { ticks }");
            assertThat(line.next()).contains("UNAUTHORIZED").doesNotContain("INTERNAL_ERROR");
        }
    }

    @Test
    void a_subscription_of_another_role_is_forbidden_and_not_that_something_broke() throws Exception {
        try (Line line = new Line("{\"Authorization\":\"" + bearer() + "\"}")) {
            assertThat(line.next()).contains("connection_ack");
            line.subscribe("subscription { auditorsTicks }");
            assertThat(line.next()).contains("FORBIDDEN").doesNotContain("INTERNAL_ERROR");
        }
    }

    @Test
    void a_web_socket_with_a_wrong_token_is_closed() throws Exception {
        try (Line line = new Line("{\"Authorization\":\"Bearer gwc_made-up\"}")) {
            assertThat(line.next()).contains("closed 4401");
        }
    }

    @Test
    void a_web_socket_does_not_outlive_its_token() throws Exception {
        try (Line line = new Line("{\"Authorization\":\"" + bearer() + "\"}")) {
            assertThat(line.next()).contains("connection_ack");
            accounts.setPassword("keeper", PASSWORD, false);
            line.subscribe("subscription { ticks }");
            assertThat(line.next()).contains("UNAUTHORIZED");
        }
    }

    private String bearer() {
        return "Bearer " + signIns.issue(accounts.find("keeper").orElseThrow()).value();
    }

    private static String basic(String password) {
        return basic("keeper", password);
    }

    private static String basic(String account, String password) {
        byte[] pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private HttpResponse<String> ask(String document, @Nullable String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** 连线: the protocol graphql-transport-ws, message by message. */
    private final class Line implements WebSocket.Listener, AutoCloseable {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final WebSocket socket;

        Line(String payload) {
            socket = HTTP.newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                    .join();
            socket.sendText("{\"type\":\"connection_init\",\"payload\":" + payload + "}", true)
                    .join();
        }

        void subscribe(String document) {
            socket.sendText("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + document + "\"}}", true)
                    .join();
        }

        String next() throws InterruptedException {
            return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            heard.add(text.toString());
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            heard.add("closed " + status);
            return null;
        }

        @Override
        public void close() {
            socket.abort();
        }
    }

    /** 人员: records that change while the house is running. */
    static final class People implements StaffRecords {

        private final Map<String, StaffRecord> records = new ConcurrentHashMap<>();

        void is(String number, boolean active, Role... roles) {
            records.put(number, new StaffRecord(number, "U01", Set.of(roles), active));
        }

        @Override
        public Optional<StaffRecord> record(String staffNumber) {
            return Optional.ofNullable(records.get(staffNumber));
        }
    }

    /** 试验: operations of every rule. */
    @Controller
    static class Desk {

        private final CurrentActor actor;

        Desk(CurrentActor actor) {
            this.actor = actor;
        }

        @QueryMapping
        @AllowedTo(anonymous = true)
        String open() {
            return "S";
        }

        @QueryMapping
        @AllowedTo(anyRole = true)
        String mine() {
            return actor.get().staff();
        }

        @QueryMapping
        @AllowedTo(Role.KEEPER)
        String keepers() {
            return "K";
        }

        @MutationMapping
        @AllowedTo(anyRole = true)
        boolean out() {
            return actor.signOut();
        }

        @SubscriptionMapping
        @AllowedTo(Role.KEEPER)
        Flux<Integer> ticks() {
            return Flux.just(1);
        }

        @SubscriptionMapping
        @AllowedTo(Role.AUDITOR)
        Flux<Integer> auditorsTicks() {
            return Flux.just(1);
        }
    }

    /** 试验用程序. */
    @Configuration
    @EnableAutoConfiguration
    static class Door {

        @Bean
        Shelf shelf() {
            return JdbcShelf.inMemory();
        }

        @Bean
        RefusalRegister refusalRegister() {
            return JdbcRefusals.inMemory();
        }

        @Bean
        SignInRegister signInRegister() {
            return JdbcSignIns.inMemory();
        }

        @Bean
        People people() {
            return new People();
        }

        @Bean
        Desk desk(CurrentActor actor) {
            return new Desk(actor);
        }
    }
}
