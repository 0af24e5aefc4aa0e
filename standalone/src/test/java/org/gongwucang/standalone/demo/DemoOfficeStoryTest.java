package org.gongwucang.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demo office plays, is cut off, goes on after a restart, and leaves the house that README describes. */
@TestMethodOrder(OrderAnnotation.class)
class DemoOfficeStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int MIDDLE = 600;
    private static final Script SCRIPT = ScriptFile.read();

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static JsonNode ask(String question) {
        JsonNode answer = PROGRAM.ask(AUDITOR, question, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static DemoOffice silent(DemoOffice office) {
        await().atMost(PATIENCE).until(office::isSilent);
        return office;
    }

    @Test
    @Order(1)
    void it_is_cut_off_in_the_middle_and_goes_on_after_a_restart() {
        DemoOffice first = DemoOffice.playing(PROGRAM.address());
        await().atMost(PATIENCE).until(() -> first.acts() >= MIDDLE);
        first.end();
        assertThat(silent(first).acts()).isLessThan(SCRIPT.acts().size());

        PROGRAM.restart();
        DemoOffice second = silent(DemoOffice.playing(PROGRAM.address()));
        assertThat(second.hindrance()).isEmpty();
        assertThat(second.acts()).isEqualTo(SCRIPT.acts().size());
    }

    @Test
    @Order(1)
    void where_somebody_has_things_already_it_does_not_move_in() {
        try (RunningProgram house = new RunningProgram()) {
            Stockroom.open((document, fields) -> house.mutate(ADMINISTRATOR, document, fields));
            new Storekeeper(house.client()).register();
            await().atMost(PATIENCE)
                    .until(() -> !house.ask(AUDITOR, "{ register { nodes { code } } }", Map.of())
                            .findValues("code")
                            .isEmpty());
            long head = house.head();
            assertThat(silent(DemoOffice.playing(house.address())).acts()).isZero();
            assertThat(house.head()).isEqualTo(head);
        }
    }

    @Test
    @Order(2)
    void eight_batches_with_150_items_came_in_beside_an_opening_of_180() {
        String register = "{ intakeRegister(from: \"2014-01-01\", to: \"2014-12-31\") { batches items } }";
        await().atMost(PATIENCE)
                .until(() -> ask(register).path("intakeRegister").toString(), "{\"batches\":8,\"items\":150}"::equals);
        assertThat(inStock("2013-12-31")).isEqualTo(180);
        await().atMost(PATIENCE)
                .until(() -> ask("{ intakeBatches(filter: {states: [SUBMITTED]}) { totalCount } }")
                                .at("/intakeBatches/totalCount")
                                .asInt()
                        == 1);
        assertThat(ask("{ openingBook { count goLiveAt } }")
                        .path("openingBook")
                        .path("goLiveAt")
                        .isNull())
                .isFalse();
    }

    private static int inStock(String day) {
        return ask("{ stock(first: 200, asOf: \"" + day + "\") { nodes { quantity } } }")
                .at("/stock/nodes")
                .valueStream()
                .mapToInt(row -> row.path("quantity").asInt())
                .sum();
    }

    @Test
    @Order(3)
    void eight_orders_allotted_256_items_and_74_lay_there_at_the_end_of_the_year() {
        JsonNode register = await().atMost(PATIENCE)
                .until(
                        () -> ask("{ transferRegister(year: 2014) { purpose orders items } }")
                                .path("transferRegister"),
                        known -> known.toString().contains("256"));
        assertThat(register)
                .extracting(
                        line -> line.path("purpose").asString() + " " + line.path("orders") + "/" + line.path("items"))
                .containsExactlyInAnyOrder("ALLOTMENT 8/256", "LOAN 2/46");
        assertThat(inStock("2014-12-31")).isEqualTo(180 + 150 - 256);
    }

    @Test
    @Order(3)
    void both_temporary_bodies_are_closed_with_certificates_that_hold() {
        JsonNode bodies = await().atMost(PATIENCE)
                .until(
                        () -> ask("{ temporaryBodies { nodes { body name state outstanding } } }")
                                .at("/temporaryBodies/nodes"),
                        known -> !known.toString().contains("DISSOLVING"));
        assertThat(bodies)
                .extracting(body -> body.path("name").asString() + " "
                        + body.path("state").asString() + " " + body.path("outstanding"))
                .containsExactlyInAnyOrder("国土审计组（演示） CLOSED 0", "市委群教督导组（演示） CLOSED 0");
        for (String body : List.of("QBJ-T1", "QBJ-T2")) {
            JsonNode proof = ask("{ verifyNilBalance(body: \"" + body + "\") { holds outstanding flaws { kind } } }")
                    .path("verifyNilBalance");
            assertThat(proof.path("holds").asBoolean()).as("%s", proof).isTrue();
        }
    }

    private static long pieces() {
        return ask("{ holdingSummary(by: STATE) { pieces } }")
                .path("holdingSummary")
                .path("pieces")
                .asLong();
    }

    @Test
    @Order(3)
    void every_ledger_has_something_to_show() {
        await().atMost(PATIENCE).until(() -> pieces(), known -> known == 190 + 140 - 3 + 3 - 2);
        assertThat(ask("{ holdingSummary(by: STATE) { lines { key pieces } } }")
                        .path("holdingSummary")
                        .path("lines"))
                .extracting(line -> line.path("key").asString() + " " + line.path("pieces"))
                .containsExactlyInAnyOrder("IN_STOCK 70", "IN_USE 254", "ON_LOAN 2", "UNDER_REPAIR 1", "MISSING 1");
        JsonNode counts = ask(
                "{ held { totalCount } missing { totalCount } loans(filter: {overdue: true}) { totalCount }"
                        + " waiting: transferOrders(filter: {states: [REQUESTED]}) { totalCount }"
                        + " offered: stock(filter: {offeredTo: \"DEMO-KEEPER\"}) { totalCount nodes { custodian { name } } } }");
        assertThat(counts.path("held").path("totalCount").asInt()).isEqualTo(1);
        assertThat(counts.path("missing").path("totalCount").asInt()).isEqualTo(1);
        assertThat(counts.path("loans").path("totalCount").asInt()).isEqualTo(2);
        assertThat(counts.path("waiting").path("totalCount").asInt()).isEqualTo(1);
        assertThat(counts.path("offered").toString())
                .isEqualTo("{\"totalCount\":1,\"nodes\":[{\"custodian\":{\"name\":\"演示保管员一\"}}]}");
    }

    @Test
    @Order(3)
    void what_lay_there_at_the_end_of_2014_is_told_by_names() {
        JsonNode stock = ask("{ stock(first: 200, asOf: \"2014-12-31\") { totalCount"
                        + " nodes { quantity unit { name } location { name } custodian { name } assetClass { name } } } }")
                .path("stock");
        assertThat(stock.path("nodes")).hasSize(stock.path("totalCount").asInt());
        assertThat(stock.path("nodes").toString()).doesNotContain("null");
        assertThat(stock.path("nodes")
                        .valueStream()
                        .mapToInt(row -> row.path("quantity").asInt())
                        .sum())
                .isEqualTo(74);
    }

    /** The question of the README that begins so. */
    private static String question(String beginning) throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        int question = readme.indexOf("query {\n  " + beginning);
        return readme.substring(question, readme.indexOf("```", question));
    }

    @Test
    @Order(3)
    void the_year_of_the_readme_has_the_figures_of_the_source_and_names_what_each_counts() throws IOException {
        String question = question("yearReport");
        await().atMost(PATIENCE)
                .until(() -> ask(question).at("/yearReport/leases/terminated/count"), ended -> ended.asInt() == 5);
        new SourceFigures(ask(question)).areTold();
    }

    @Test
    @Order(3)
    void each_purchase_was_held_against_the_rules_of_its_day() {
        JsonNode rules =
                ask("{ ordered: policyDecisions(filter: {rule: VEHICLE_RATIO, policyVersion: 1}) { totalCount }"
                        + " before: policyDecisions(filter: {rule: VEHICLE_RATIO, policyVersion: 0}) { totalCount }"
                        + " caps: policyInForce(rule: VEHICLE_CAPS) { number } area: policyInForce(rule: OFFICE_AREA) { number }"
                        + " findings { nodes { measured limit excess } } }");
        assertThat(rules.at("/ordered/totalCount").asInt()).isEqualTo(46);
        assertThat(rules.at("/before/totalCount").asInt()).isEqualTo(108);
        assertThat(rules.at("/caps/number").asInt()).isPositive();
        assertThat(rules.at("/area/number").asInt()).isPositive();
        assertThat(rules.at("/findings/nodes/0/excess").decimalValue()).isEqualByComparingTo("32");
    }

    @Test
    @Order(3)
    void the_question_of_the_readme_is_answered() throws IOException {
        JsonNode answer = ask(question("intakeRegister"));
        assertThat(answer.at("/intakeRegister/items").asInt()).isEqualTo(150);
        assertThat(answer.toString()).contains("\"items\":256");
        assertThat(answer.at("/missing/nodes/0/name").asString()).isEqualTo("饮水机");
    }

    @Test
    @Order(4)
    void played_once_more_every_act_meets_its_answer() {
        // What should be back is noticed within a minute, by the house itself.
        await().atMost(PATIENCE)
                .until(() -> ask("{ loanNotices(filter: {kind: OVERDUE, stands: true}) { totalCount } }")
                                .at("/loanNotices/totalCount")
                                .asInt()
                        == 2);
        long head = PROGRAM.head();
        new Play(SCRIPT, PROGRAM.address()).run(acts -> {});
        assertThat(PROGRAM.head()).isEqualTo(head);

        PROGRAM.restart();
        assertThat(silent(DemoOffice.playing(PROGRAM.address())).acts()).isZero();
        assertThat(PROGRAM.head()).isEqualTo(head);
    }

    @Test
    @Order(5)
    void every_ledger_equals_its_entries() {
        for (JsonNode ledger : ask("{ ledgers { name } }").path("ledgers")) {
            String name = ledger.path("name").asString();
            assertThat(ask("{ verifyLedger(ledger: \"" + name + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    @Order(6)
    void what_was_left_open_can_be_done_by_whoever_tries_it_out() {
        String batch = ask("{ intakeBatches(filter: {states: [SUBMITTED]}) { nodes { batch } } }")
                .at("/intakeBatches/nodes/0/batch")
                .asString();
        done(PROGRAM.mutate(
                APPROVER,
                "mutation($i: ApproveIntakeBatchInput!) { done: approveIntakeBatch(input: $i) { userErrors { code } } }",
                Map.of("batch", batch)));
        String projector = ask("{ stock(filter: {offeredTo: \"DEMO-KEEPER\"}) { nodes { code } } }")
                .at("/stock/nodes/0/code")
                .asString();
        JsonNode taken = done(PROGRAM.mutate(
                KEEPER,
                "mutation($i: AcceptCustodyInput!) { done: acceptCustody(input: $i)"
                        + " { lines { code userErrors { code } } userErrors { code } } }",
                Map.of("lines", List.of(Map.of("code", projector)))));
        assertThat(taken.at("/lines/0/code").asString()).isEqualTo(projector);
    }

    @Test
    @Order(7)
    void its_closed_year_has_the_same_bytes_where_there_are_the_entries_only(@TempDir Path folder) throws Exception {
        SignedYear year = new SignedYear(2014);
        year.closeAt(PROGRAM.client());
        SignedYear.Answer here = year.askedAt(PROGRAM.client());
        assertThat(here.json()).contains("\"yoyPercent\":-57.41");
        assertThat(here.proof().path("equal").asBoolean()).isTrue();
        assertThat(here.proof().path("keptReport").asBoolean()).isTrue();

        PROGRAM.copyEntries(folder.resolve("data"));
        try (Elsewhere elsewhere = Elsewhere.in(folder)) {
            SignedYear.Answer there = year.askedAt(elsewhere.client());
            assertThat(there.json()).isEqualTo(here.json());
            assertThat(there.signed()).isEqualTo(here.signed());
            assertThat(there.proof().path("equal").asBoolean())
                    .as("%s", there.proof())
                    .isTrue();
            assertThat(there.proof().path("keptReport").isNull()).isTrue();
        }
    }
}
