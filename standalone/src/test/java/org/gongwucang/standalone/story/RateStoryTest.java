package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.TokenClient;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 频度: whoever is not signed in, or tries passwords, is held up by address; whoever works is not. */
class RateStoryTest {

    private static final String ME = "{ me { staff } }";
    private static final int MANY = 120;

    /** So few a second that a slow machine meets the limit as well. */
    private static RunningProgram house(Map<String, Object> more) {
        Map<String, Object> settings =
                new HashMap<>(Map.of("gongwucang.rate.per-address", 1, "gongwucang.rate.per-address-burst", 30));
        settings.putAll(more);
        return new RunningProgram(settings);
    }

    private static HttpRequest.Builder asking(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("{\"query\":\"" + ME + "\"}"));
    }

    private static HttpRequest.Builder basic(URI address, String password) {
        String pair = Base64.getEncoder().encodeToString(("demo-driver:" + password).getBytes(StandardCharsets.UTF_8));
        return asking(address).header("Authorization", "Basic " + pair);
    }

    private static HttpResponse<String> last(RunningProgram house, Supplier<HttpRequest.Builder> request) {
        HttpResponse<String> answer = house.send(request.get());
        for (int i = 0; i < MANY && answer.statusCode() != 429; i++) {
            answer = house.send(request.get());
        }
        return answer;
    }

    @Test
    void strangers_and_guesses_meet_the_limit_and_those_who_work_do_not() throws InterruptedException {
        try (RunningProgram house = house(Map.of())) {
            URI address = house.address();
            String token = house.token(Role.KEEPER);
            TokenClient keeper = new TokenClient(house, token);
            assertThat(keeper.send(ME, Map.of()).statusCode()).isEqualTo(200);

            HttpResponse<String> refused = last(house, () -> asking(address));

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After"))
                    .hasValueSatisfying(
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 2));
            JsonNode error = JsonMapper.shared().readTree(refused.body()).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(error.at("/extensions/retryable").asBoolean()).isTrue();
            assertThat(error.path("message").asString()).startsWith("You are asking too often");

            Set<Integer> told = new HashSet<>();
            for (int i = 0; i < MANY; i++) {
                told.add(keeper.send(ME, Map.of()).statusCode());
            }
            assertThat(told).containsExactly(200);
            assertThat(last(house, () -> basic(address, "wrong-" + Math.random()))
                            .statusCode())
                    .isEqualTo(429);
            assertThat(last(house, () -> asking(address).header("Authorization", "Bearer gwc_made-up"))
                            .statusCode())
                    .isEqualTo(429);
            assertThat(house.send(HttpRequest.newBuilder(address.resolve("/actuator/health/liveness"))
                                    .GET())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_address_that_a_header_names_counts_only_where_a_proxy_is_trusted() {
        try (RunningProgram house = house(Map.of())) {
            assertThat(last(
                                    house,
                                    () -> asking(house.address())
                                            .header("X-Forwarded-For", "192.0.2." + (int) (Math.random() * 250)))
                            .statusCode())
                    .isEqualTo(429);
        }
        try (RunningProgram house = house(Map.of(
                "server.forward-headers-strategy",
                "native",
                "server.tomcat.remoteip.internal-proxies",
                "127\\.0\\.0\\.1"))) {
            assertThat(last(house, () -> asking(house.address()).header("X-Forwarded-For", "192.0.2.7"))
                            .statusCode())
                    .isEqualTo(429);
            assertThat(house.send(asking(house.address()).header("X-Forwarded-For", "192.0.2.8"))
                            .statusCode())
                    .isEqualTo(200);
            house.send(basic(house.address(), DemoAccounts.PASSWORD).header("X-Forwarded-For", "192.0.2.9"));
            assertThat(house.ask(
                                    Role.AUDITOR,
                                    "{ signInJournal(filter: {account: \"demo-driver\"}) { nodes { address } } }",
                                    Map.of())
                            .toString())
                    .contains("192.0.2.9");
        }
    }

    @Test
    void somebody_who_is_signed_in_meets_a_limit_where_one_is_set_over_http_and_web_socket()
            throws InterruptedException {
        try (RunningProgram house =
                house(Map.of("gongwucang.rate.per-caller", 1, "gongwucang.rate.per-caller-burst", 20))) {
            String token = house.token(Role.AUDITOR);
            TokenClient auditor = new TokenClient(house, token);

            HttpResponse<String> refused = auditor.send(ME, Map.of());
            for (int i = 0; i < MANY && refused.statusCode() != 429; i++) {
                refused = auditor.send(ME, Map.of());
            }
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(new TokenClient(house, house.token(Role.KEEPER))
                            .send(ME, Map.of())
                            .statusCode())
                    .isEqualTo(200);
            try (Line line = new Line(house.address(), house.token(Role.DRIVER))) {
                String heard = "";
                for (int i = 0; i < MANY && !heard.contains("TOO_MANY_REQUESTS"); i++) {
                    line.subscribe(ME);
                    heard = line.next().toString();
                    if (heard.contains("\"next\"")) {
                        assertThat(line.next().path("type").asString()).isEqualTo("complete");
                    }
                }
                assertThat(heard).contains("TOO_MANY_REQUESTS");
            }
        }
    }
}
