package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.TraceReceiver;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 链路: what becomes of one mutation, from its request to the ledgers, as a receiver of traces sees it. */
class TraceStoryTest {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @AutoClose
    private static final TraceReceiver RECEIVER = new TraceReceiver();

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram(Map.of(
            "management.opentelemetry.tracing.export.otlp.endpoint",
            RECEIVER.address(),
            "management.opentelemetry.tracing.export.schedule-delay",
            "200ms",
            "management.tracing.sampling.probability",
            "1.0"));

    @BeforeAll
    static void opens() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
    }

    private static Optional<Span> span(String trace, String beginning) {
        return RECEIVER.trace(trace).stream()
                .filter(one -> one.getName().startsWith(beginning))
                .findFirst();
    }

    /** Names from the span up to the one that nobody called. */
    private static List<String> upwards(String trace, Span from) {
        List<String> names = new ArrayList<>();
        Optional<Span> next = Optional.of(from);
        while (next.isPresent()) {
            names.add(next.get().getName());
            Span one = next.get();
            next = RECEIVER.trace(trace).stream()
                    .filter(other -> other.getSpanId().equals(one.getParentSpanId()))
                    .findFirst();
        }
        return names;
    }

    @Test
    void one_trace_goes_from_the_request_to_the_command_its_entries_and_the_ledgers() {
        String code = done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk(TODAY)))
                .path("code")
                .asString();

        String trace = await().atMost(Duration.ofSeconds(30))
                .until(() -> RECEIVER.traceOf("mutation registerAsset"), Optional::isPresent)
                .orElseThrow();
        Span fold = await().atMost(Duration.ofSeconds(30))
                .until(() -> span(trace, "fold holding"), Optional::isPresent)
                .orElseThrow();
        List<String> path = upwards(trace, fold);
        assertThat(path)
                .containsExactly(
                        "fold holding",
                        "EventBus.publishEvent",
                        "AssetRegistrations.handle(RegisterAsset,MetaData)",
                        "CommandBus.handleCommand",
                        "CommandBus.dispatchCommand",
                        "mutation registerAsset",
                        "http post /graphql");
        assertThat(span(trace, "EventBus.commit")).isPresent();
        assertThat(RECEIVER.trace(trace).toString()).doesNotContain(code, "DEMO-KEEPER", "办公桌", "购〔2026〕1号", "1500");
    }

    @Test
    void each_ledger_that_the_entries_concern_goes_on_with_the_trace() {
        String code = done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk(TODAY)))
                .path("code")
                .asString();
        done(PROGRAM.mutate(KEEPER, Stockroom.STORE, Stockroom.storing(code, TODAY)));

        String trace = await().atMost(Duration.ofSeconds(30))
                .until(() -> RECEIVER.traceOf("mutation storeAssets"), Optional::isPresent)
                .orElseThrow();

        for (String ledger : List.of("holding", "movement")) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> span(trace, "fold " + ledger).isPresent());
        }
        assertThat(span(trace, "fold lease")).isEmpty();
    }

    @Test
    void a_question_has_a_span_that_is_called_as_the_schema_calls_it() {
        PROGRAM.ask(AUDITOR, "query Mine { mine: ledgers { name } }", Map.of());

        String trace = await().atMost(Duration.ofSeconds(30))
                .until(() -> RECEIVER.traceOf("query ledgers"), Optional::isPresent)
                .orElseThrow();

        assertThat(RECEIVER.trace(trace).toString()).doesNotContain("Mine").doesNotContain("mine");
    }

    @Test
    void what_an_entry_keeps_of_a_trace_is_text_of_digits_only() {
        done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk(TODAY)));

        Object kept = PROGRAM.bean(EventStore.class)
                .readEvents("warehouse:STOCK", 0)
                .next()
                .getMetaData()
                .get("traceparent");

        assertThat(String.valueOf(kept)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]");
    }
}
