package org.gongwucang.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;

import java.time.Duration;
import java.util.Map;
import org.gongwucang.standalone.testing.Client;
import tools.jackson.databind.JsonNode;

/** 签署年度: a year that is closed, and what an installation answers of it. */
record SignedYear(int year) {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /**
     * 年度答复.
     *
     * @param json canonical JSON of the first edition
     * @param signed digest in the entry that closed the year
     * @param proof what was signed, computed again
     */
    record Answer(String json, String signed, JsonNode proof) {}

    /** Closes its last month and, as soon as that holds, the year. */
    void closeAt(Client house) {
        done(house.mutate(
                FINANCE,
                "mutation($i: ClosePeriodInput!) { done: closePeriod(input: $i) { userErrors { code } } }",
                Map.of("period", year + "-12")));
        await().atMost(PATIENCE).until(() -> prepared(house), "COMPUTING"::equals);
        JsonNode ready = await().atMost(PATIENCE)
                .until(
                        () -> ask(house, "{ told: yearPreparation(year: " + year + ") { state receipt } }"),
                        preparation -> !preparation.path("state").asString().equals("COMPUTING"));
        assertThat(ready.path("state").asString()).isEqualTo("READY");
        done(house.mutate(
                FINANCE,
                "mutation($i: CloseYearInput!) { done: closeYear(input: $i) { userErrors { code } } }",
                Map.of("year", year, "receipt", ready.path("receipt").asString())));
    }

    private String prepared(Client house) {
        return ask(house, "mutation { told: prepareYear(input: {year: " + year + "}) { preparation { state } } }")
                .at("/preparation/state")
                .asString();
    }

    private static JsonNode ask(Client house, String document) {
        JsonNode answer = house.ask(FINANCE, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.at("/data/told");
    }

    /** As soon as the installation knows that the year is closed. */
    Answer askedAt(Client house) {
        String question = "{ years { editions { report } } yearReport(year: " + year + ", edition: 1) { json }"
                + " verifyYear(year: " + year
                + ", edition: 1) { equal report computedReport root computedRoot keptReport"
                + " flaws { kind stream } } }";
        JsonNode told = await().atMost(PATIENCE)
                .until(
                        () -> house.ask(AUDITOR, question, Map.of()).path("data"),
                        data -> !data.at("/yearReport/json").isMissingNode());
        return new Answer(
                told.at("/yearReport/json").asString(),
                told.at("/years/0/editions/0/report").asString(),
                told.path("verifyYear"));
    }
}
