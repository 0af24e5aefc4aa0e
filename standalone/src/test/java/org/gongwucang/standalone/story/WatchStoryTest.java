package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 值守: what somebody who watches over the program is told, and what a stranger is not. */
class WatchStoryTest {

    private static final RunningProgram PROGRAM = new RunningProgram();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ESTABLISH =
            "mutation($i: EstablishUnitInput!) { done: establishUnit(input: $i) { userErrors { code } } }";

    @AfterAll
    static void the_program_ends() {
        PROGRAM.close();
    }

    @Test
    void a_stranger_is_told_whether_it_is_well_and_nothing_else() {
        for (String path : new String[] {"health/liveness", "health/readiness"}) {
            HttpResponse<String> told = actuator(path, null);

            assertThat(told.statusCode()).as(path).isEqualTo(200);
            assertThat(JSON.readTree(told.body())).as(path).isEqualTo(JSON.readTree("{\"status\":\"UP\"}"));
        }
        assertThat(actuator("health", null).body()).contains("\"UP\"").doesNotContain("components");
        assertThat(actuator("health", Role.KEEPER).body()).doesNotContain("components");
    }

    @Test
    void operators_are_told_what_it_stands_on() {
        JsonNode ready =
                JSON.readTree(actuator("health/readiness", Role.ADMINISTRATOR).body());

        assertThat(ready.path("components").propertyNames())
                .contains("eventStore", "ledgerServer", "ledgers", "ledgerLag", "vault", "diskSpace")
                .doesNotContain("parked");
        assertThat(actuator("health", Role.AUDITOR).body()).contains("parked");
    }

    @Test
    void measurements_are_for_operators() {
        assertThat(actuator("prometheus", null).statusCode()).isEqualTo(401);
        assertThat(actuator("prometheus", Role.KEEPER).statusCode()).isEqualTo(403);
        assertThat(actuator("env", Role.ADMINISTRATOR).statusCode()).isEqualTo(404);
        assertThat(actuator("prometheus", Role.AUDITOR).body())
                .contains("gongwucang_ledger_lag_seconds{ledger=\"holding\"}")
                .contains("gongwucang_ledger_parked{ledger=\"holding\"} 0.0")
                .contains("gongwucang_refusals_lost_total 0.0")
                .contains("gongwucang_sign_ins_lost_total 0.0")
                .contains("gongwucang_queries_waiting 0.0")
                .contains("jvm_memory_used_bytes", "http_server_requests_seconds");
    }

    @Test
    void commands_are_timed_by_name_and_outcome_and_operations_by_their_field() {
        assertThat(establish("W-01", "one-request-0001")).isEmpty();
        assertThat(establish("W-01", "one-request-0002")).isEqualTo("UNIT_EXISTS");

        assertThat(timer("gongwucang.command", "name", "EstablishUnit", "outcome", "REFUSED")
                        .count())
                .isEqualTo(1);
        assertThat(timer("gongwucang.command", "name", "EstablishUnit", "outcome", "DONE")
                        .count())
                .isPositive();
        assertThat(timer("gongwucang.operation", "name", "establishUnit", "outcome", "ANSWERED")
                        .count())
                .isEqualTo(2);
        PROGRAM.ask(Role.KEEPER, ESTABLISH, Map.of("i", unit("W-02")));
        assertThat(timer("gongwucang.operation", "name", "establishUnit", "outcome", "FORBIDDEN")
                        .count())
                .isEqualTo(1);
        assertThat(PROGRAM.bean(MeterRegistry.class)
                        .get("gongwucang.command.refusals")
                        .tag("code", "UNIT_EXISTS")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    /** A rule on a measurement that is called otherwise would stay silent for ever. Those of servers are not there on one machine. */
    @ParameterizedTest
    @ValueSource(strings = {"dashboard.json", "alerts.yml"})
    void dashboard_and_alerts_ask_for_measurements_that_there_are(String file) throws IOException {
        JsonNode nowhere = PROGRAM.mutate(
                Role.ADMINISTRATOR,
                "mutation($i: OpenLocationInput!) { done: openLocation(input: $i) { userErrors { code } } }",
                Map.of("location", "NOWHERE/" + file.length(), "name", "某区"));
        assertThat(nowhere.path("userErrors")).hasSize(1);
        Set<String> there = Pattern.compile("(?m)^[a-z_]+")
                .matcher(actuator("prometheus", Role.AUDITOR).body())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> asked = Pattern.compile("\\b(gongwucang|http|jvm|process)_[a-z_]+")
                .matcher(Files.readString(Path.of("..", "docs", "watching", file)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty().isSubsetOf(there);
    }

    @Test
    void a_request_has_an_id_that_its_events_keep() {
        HttpResponse<String> answer = sent("W-03", "order-2026-0001");

        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("order-2026-0001");
        assertThat(PROGRAM.bean(EventStore.class).openStream(null).asStream().limit(PROGRAM.head() + 1))
                .filteredOn(
                        event -> "order-2026-0001".equals(event.getMetaData().get("correlationId")))
                .hasSize(1);
        assertThat(sent("W-04", "not well formed")
                        .headers()
                        .firstValue("X-Request-Id")
                        .orElseThrow())
                .matches("[0-9a-f-]{36}");
    }

    private static String establish(String code, String request) {
        return JSON.readTree(sent(code, request).body())
                .path("data")
                .path("done")
                .path("userErrors")
                .path(0)
                .path("code")
                .asString("");
    }

    private static HttpResponse<String> sent(String code, String request) {
        String body = JSON.writeValueAsString(Map.of("query", ESTABLISH, "variables", Map.of("i", unit(code))));
        return PROGRAM.send(HttpRequest.newBuilder(PROGRAM.address())
                .header("Content-Type", "application/json")
                .header("X-Request-Id", request)
                .header("Authorization", "Bearer " + PROGRAM.token(Role.ADMINISTRATOR))
                .POST(BodyPublishers.ofString(body)));
    }

    private static Map<String, Object> unit(String code) {
        return Map.of("commandId", UUID.randomUUID().toString(), "unit", code, "name", "某局", "kind", "ORGAN");
    }

    private static Timer timer(String name, String... tags) {
        return PROGRAM.bean(MeterRegistry.class).get(name).tags(tags).timer();
    }

    private static HttpResponse<String> actuator(String path, @Nullable Role role) {
        URI address = PROGRAM.address().resolve("/actuator/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (role != null) {
            request.header("Authorization", "Bearer " + PROGRAM.token(role));
        }
        return PROGRAM.send(request);
    }

    @Test
    void nothing_of_traces_is_there_where_nobody_asked_for_them() {
        for (Class<?> unasked : List.of(OpenTelemetry.class, Tracer.class, OtlpMeterRegistry.class)) {
            assertThatThrownBy(() -> PROGRAM.bean(unasked)).isInstanceOf(NoSuchBeanDefinitionException.class);
        }
        assertThat(PROGRAM.bean(EventStore.class)
                        .readEvents("unit:GWC-OFFICE", 0)
                        .next()
                        .getMetaData())
                .doesNotContainKey("traceparent");
    }
}
