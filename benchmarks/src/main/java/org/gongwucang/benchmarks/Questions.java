package org.gongwucang.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.gongwucang.standalone.house.House;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 查询测速: what a keeper and a dashboard ask most, over HTTP, by four clients at a time. */
final class Questions {

    private static final int CLIENTS = 4;
    private static final String PAGE = "query($under: ID, $asOf: Date) { done: register(first: 50, asOf: $asOf,"
            + " filter: {under: $under}, orderBy: [{field: VALUE, direction: DESC}])"
            + " { nodes { code name value quantity state unit { name } assetClass { name } } pageInfo { endCursor } } }";
    private static final String CARD = "query($code: ID!) { done: asset(code: $code) { code holdings { name value"
            + " location { name } custodian { staff } } history(first: 200) { nodes { sequence } } } }";

    private final House auditor;
    private final List<String> units = new ArrayList<>();

    Questions(House auditor) {
        this.auditor = auditor;
        auditor.ask("{ done: units(first: 200) { nodes { unit parent { unit } } } }", Map.of())
                .path("nodes")
                .forEach(unit -> units.add(unit.path("unit").asString()));
    }

    Map<String, Timings> run(Duration warmUp, Duration measured, String busyCode) {
        Map<String, Callable<?>> questions = new LinkedHashMap<>();
        questions.put("page of 50, filter and sort", () -> page(null));
        questions.put("the same as of a past day", () -> page("2026-06-30"));
        questions.put("card with 200 entries", () -> auditor.ask(CARD, Map.of("code", busyCode)));
        questions.put("summary by class", () -> summary("CLASS"));
        questions.put("summary by unit", () -> summary("UNIT"));
        Map<String, Timings> timings = new LinkedHashMap<>();
        questions.forEach((name, question) -> {
            Load.timed(CLIENTS, warmUp, thread -> question);
            timings.put(name, Load.timed(CLIENTS, measured, thread -> question));
        });
        return timings;
    }

    private JsonNode page(@Nullable String asOf) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("under", units.get(ThreadLocalRandom.current().nextInt(units.size())));
        variables.put("asOf", asOf);
        return auditor.ask(PAGE, variables);
    }

    /** Another lower bound each time, so that no sum is answered from memory. */
    private JsonNode summary(String by) {
        String document = "query($from: BigDecimal) { done: holdingSummary(by: " + by
                + ", filter: {valueFrom: $from}) { rows value lines { key rows value } } }";
        return auditor.ask(document, Map.of("from", ThreadLocalRandom.current().nextInt(1_000_000) / 1e6));
    }
}
