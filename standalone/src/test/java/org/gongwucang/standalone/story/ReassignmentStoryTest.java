package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A bureau is merged into the archive: all that it has in use goes over, without ever passing the warehouse. */
@TestMethodOrder(OrderAnnotation.class)
class ReassignmentStoryTest {

    private static final String ACT =
            " { reassignment number version userErrors { code message params { name value } } } }";
    private static final String LINES = " { lines { code userErrors { code message } } userErrors { code } } }";
    private static final String REGISTER =
            "{ reassignmentRegister(year: 2026) { fromName toName form acts lines pieces value } }";
    private static final String DAY = "2026-03-10";
    private static final String FIRST_ACT = "HZ-BUREAU-2026-0001";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);
    private static final List<String> CODES = new ArrayList<>();

    private static String act = "";

    /** Three cards and twenty chairs, in use. */
    @BeforeAll
    static void is_in_use() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        for (Map<String, String> unit :
                List.of(Map.of("unit", "BUREAU", "name", "区国土局"), Map.of("unit", "ARCHIVE", "name", "区档案馆"))) {
            Map<String, String> established = new HashMap<>(unit);
            established.putAll(Map.of("parent", "GWC-OFFICE", "kind", "ORGAN"));
            done(step(ADMINISTRATOR, "establishUnit", " { userErrors { code } } }", established));
        }
        done(step(
                ADMINISTRATOR,
                "enrolStaff",
                " { userErrors { code } } }",
                Map.of("staff", "ARCHIVE-1", "name", "档案馆经办", "unit", "ARCHIVE", "roles", List.of("UNIT_HANDLER"))));
        for (int n = 0; n < 3; n++) {
            CODES.add(opened(false, 1));
        }
        CODES.add(opened(true, 20));
        goesLive();
        await().until(() -> remaining() == 4);
    }

    private static String opened(boolean lot, int quantity) {
        Map<String, Object> card = Map.of(
                "name",
                "办公椅",
                "unitValue",
                "200.00",
                "assetClass",
                Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        Map<String, Object> line = Map.of("lot", lot, "quantity", quantity, "row", 0, "card", card, "unit", "BUREAU");
        return done(step(
                        MIGRATOR,
                        "recordOpeningEntries",
                        LINES,
                        Map.of("lines", List.of(line), "occurredOn", "2026-03-01")))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
    }

    /** The confirmation itself is a story of its own; it takes a minute until it holds. */
    private static void goesLive() {
        Instant before = Instant.now().minusSeconds(60);
        LocalDate day = LocalDate.of(2026, 3, 6);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            PROGRAM.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
    }

    private static JsonNode step(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return PROGRAM.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, fields);
    }

    private static JsonNode step(Role role, String mutation, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("occurredOn", DAY);
        return step(role, mutation, ACT, all);
    }

    private static JsonNode ask(String document) {
        JsonNode answer = PROGRAM.ask(AUDITOR, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static int remaining() {
        return ask("{ remainingInUse(unit: \"BUREAU\") { totalCount } }")
                .path("remainingInUse")
                .path("totalCount")
                .asInt();
    }

    private static JsonNode drafted(String form, List<Map<String, Object>> items) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("form", form, "fromUnit", "BUREAU", "toUnit", "ARCHIVE", "reason", "机构改革", "items", items));
        draft.put("document", "区委编〔2026〕2号");
        return step(form.equals("DIRECT") ? UNIT_HANDLER : ASSET_MANAGER, "draftReassignment", draft);
    }

    @Test
    @Order(1)
    void a_reorganisation_is_asked_for_by_the_asset_manager_with_its_document_and_signed_by_the_receiving_unit() {
        act = done(drafted(
                        "REORGANISATION",
                        List.of(
                                Map.of("code", CODES.get(0)),
                                Map.of("code", CODES.get(1)),
                                Map.of("code", CODES.get(3), "pieces", 8))))
                .path("reassignment")
                .asString();
        JsonNode unproven = step(ASSET_MANAGER, "requestReassignment", Map.of("reassignment", act));
        assertThat(unproven.path("userErrors").path(0).path("message").asString())
                .contains(FIRST_ACT, "区委编〔2026〕2号");

        String upload = FILES.brought(PROGRAM.token(ASSET_MANAGER), "文件.txt", "撤并方案".getBytes(StandardCharsets.UTF_8))
                .path("uploadId")
                .asString();
        done(step(ASSET_MANAGER, "requestReassignment", Map.of("reassignment", act, "evidence", List.of(upload))));
        done(step(UNIT_HANDLER, "agreeToReassignment", Map.of("reassignment", act, "custodian", "ARCHIVE-1")));

        await().until(() -> ask("{ reassignment(number: \"" + FIRST_ACT + "\") { state } }")
                .path("reassignment")
                .path("state")
                .asString()
                .equals("AGREED"));
        assertThat(remaining()).isEqualTo(4);
    }

    @Test
    @Order(2)
    void the_approval_moves_everything_and_what_remains_is_told() {
        done(step(APPROVER, "approveReassignment", Map.of("reassignment", act)));

        await().until(() -> remaining() == 2);
        JsonNode left = ask("{ remainingInUse(unit: \"BUREAU\") { nodes { code quantity } } }")
                .path("remainingInUse")
                .path("nodes");
        assertThat(left)
                .extracting(row ->
                        row.path("code").asString() + " " + row.path("quantity").asInt())
                .containsExactlyInAnyOrder(CODES.get(2) + " 1", CODES.get(3) + " 12");
        JsonNode line = await().until(
                        () -> ask(REGISTER).path("reassignmentRegister").path(0),
                        known -> known.path("lines").asInt() == 3);
        assertThat(line.path("fromName").asString()).isEqualTo("区国土局");
        assertThat(line.path("toName").asString()).isEqualTo("区档案馆");
        assertThat(line.path("acts").asInt()).isOne();
        assertThat(line.path("pieces").asInt()).isEqualTo(10);
        assertThat(line.path("value").decimalValue()).isEqualByComparingTo("2000");
        JsonNode hands = await().until(
                        () -> ask("{ custody(custodian: \"ARCHIVE-1\") { nodes { code state unit { name } } } }")
                                .path("custody")
                                .path("nodes"),
                        known -> known.size() == 3);
        assertThat(hands)
                .allSatisfy(row -> {
                    assertThat(row.path("state").asString()).isEqualTo("IN_USE");
                    assertThat(row.path("unit").path("name").asString()).isEqualTo("区档案馆");
                })
                .extracting(row -> row.path("code").asString())
                .contains(CODES.get(0), CODES.get(1))
                .doesNotContain(CODES.get(3));
    }

    @Test
    @Order(3)
    void the_act_and_the_life_of_a_thing_tell_it_and_the_journal_of_the_warehouse_does_not() {
        JsonNode about = ask("{ reassignment(number: \"" + FIRST_ACT + "\") { state value approvedBy lines { line state"
                        + " newCode custodian } history(first: 50) { nodes { event } } } }")
                .path("reassignment");
        assertThat(about.path("state").asString()).isEqualTo("APPROVED");
        assertThat(about.path("value").decimalValue()).isEqualByComparingTo("2000");
        assertThat(about.path("lines").path(2).path("newCode").asString()).startsWith("GWC-");
        assertThat(about.path("history").path("nodes"))
                .extracting(entry -> entry.path("event").asString())
                .contains("ReassignmentAgreed", "ReassignmentApproved", "ReassignmentLineMoved");
        assertThat(ask("{ assetHistory(code: \"" + CODES.get(0) + "\", last: 1) { nodes { event } } }")
                        .path("assetHistory")
                        .path("nodes")
                        .path(0)
                        .path("event")
                        .asString())
                .isEqualTo("AssetReassigned");
        assertThat(ask("{ movements { totalCount } stock { totalCount } }")
                        .path("movements")
                        .path("totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    @Order(4)
    void the_rest_goes_over_by_a_second_act_of_the_same_document_until_nothing_remains() {
        String rest = done(drafted(
                        "REORGANISATION",
                        List.of(Map.of("code", CODES.get(2)), Map.of("code", CODES.get(3), "pieces", 12))))
                .path("reassignment")
                .asString();
        String upload = FILES.brought(PROGRAM.token(ASSET_MANAGER), "文件2.txt", "撤并方案二".getBytes(StandardCharsets.UTF_8))
                .path("uploadId")
                .asString();
        done(step(ASSET_MANAGER, "requestReassignment", Map.of("reassignment", rest, "evidence", List.of(upload))));
        done(step(UNIT_HANDLER, "agreeToReassignment", Map.of("reassignment", rest, "custodian", "ARCHIVE-1")));
        done(step(APPROVER, "approveReassignment", Map.of("reassignment", rest)));

        await().until(() -> remaining() == 0);
        JsonNode acts = await().until(
                        () ->
                                ask("{ reassignments(filter: {document: \"区委编〔2026〕2号\", states: [APPROVED]}) { nodes { number"
                                                + " } } }")
                                        .path("reassignments")
                                        .path("nodes"),
                        known -> known.size() == 2);
        assertThat(acts)
                .extracting(one -> one.path("number").asString())
                .containsExactly(FIRST_ACT, "HZ-BUREAU-2026-0002");
        assertThat(ask(REGISTER)
                        .path("reassignmentRegister")
                        .path(0)
                        .path("pieces")
                        .asInt())
                .isEqualTo(23);
    }

    @Test
    @Order(5)
    void who_asks_for_a_direct_transfer_does_not_sign_it() {
        String back = done(step(
                        UNIT_HANDLER,
                        "draftReassignment",
                        Map.of(
                                "form",
                                "DIRECT",
                                "fromUnit",
                                "ARCHIVE",
                                "toUnit",
                                "BUREAU",
                                "reason",
                                "调剂",
                                "items",
                                List.of(Map.of("code", CODES.get(0))))))
                .path("reassignment")
                .asString();
        done(step(UNIT_HANDLER, "requestReassignment", Map.of("reassignment", back)));

        JsonNode refused = step(UNIT_HANDLER, "agreeToReassignment", Map.of("reassignment", back));

        assertThat(refused.path("userErrors").path(0).path("code").asString()).isEqualTo("DUTIES_NOT_APART");
        done(step(UNIT_HANDLER, "withdrawReassignment", Map.of("reassignment", back, "reason", "须他人签收")));
    }

    @Test
    @Order(6)
    void an_approval_taken_back_brings_everything_back_and_every_ledger_is_what_the_events_say() {
        JsonNode events = ask("{ reassignment(number: \"" + FIRST_ACT
                        + "\") { history(first: 50) { nodes { eventId event" + " } } } }")
                .path("reassignment")
                .path("history")
                .path("nodes");
        String approval = "";
        for (JsonNode one : events) {
            approval = one.path("event").asString().equals("ReassignmentApproved")
                    ? one.path("eventId").asString()
                    : approval;
        }
        JsonNode refused = step(
                APPROVER,
                "reverseReassignmentEntry",
                ACT,
                Map.of("reassignment", act, "event", approval, "reason", "方案有误"));
        assertThat(refused.path("userErrors").path(0).path("code").asString()).isEqualTo("ENTRIES_BUILD_ON_IT");
        List<String> confirmed = new ArrayList<>();
        refused.path("userErrors").path(0).path("params").forEach(param -> {
            if (param.path("name").asString().equals("confirm")) {
                confirmed.addAll(List.of(param.path("value").asString().split(" ")));
            }
        });
        done(step(
                APPROVER,
                "reverseReassignmentEntry",
                ACT,
                Map.of("reassignment", act, "event", approval, "reason", "方案有误", "confirmed", confirmed)));

        await().until(() -> remaining() == 4);
        await().until(() -> ask(REGISTER).path("reassignmentRegister").isEmpty());
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
}
