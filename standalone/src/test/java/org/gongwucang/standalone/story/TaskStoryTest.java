package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.GATEKEEPER;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.NoticeReceiver;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A loan from its request to its return: at each step the right people have the right task, and who listens hears of it. */
class TaskStoryTest {

    private static final String ORDER = " { order number userErrors { code message } } }";
    private static final String LINES = " { lines { code userErrors { code message } } userErrors { code } } }";
    private static final String DAY = "2026-03-10";
    private static final String LISTEN =
            "subscription { myTaskChanges { cursor resync task { kind number open unit { unit } } } }";

    private final NoticeReceiver receiver = new NoticeReceiver();
    private final RunningProgram program = new RunningProgram(Map.of(
            "gongwucang.notices.webhook", receiver.address(),
            "gongwucang.notices.secret", "shared-with-the-receiver",
            "gongwucang.notices.look-every", "1s"));

    @AfterEach
    void stops() {
        program.close();
        receiver.close();
    }

    private JsonNode mutate(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return done(program.mutate(
                role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, fields));
    }

    private JsonNode ask(Role role, String document) {
        JsonNode answer = program.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    /** By role, what waits for it of the document of this number. */
    private Map<Role, Set<String>> waiting(String number) {
        Map<Role, Set<String>> waiting = new TreeMap<>();
        for (Role role : Role.values()) {
            ask(role, "{ myTasks(filter: {number: \"" + number + "\"}) { nodes { kind } } }")
                    .path("myTasks")
                    .path("nodes")
                    .forEach(task -> waiting.computeIfAbsent(role, none -> new TreeSet<>())
                            .add(task.path("kind").asString()));
        }
        return waiting;
    }

    private void awaitWaiting(String number, Map<Role, Set<String>> tasks) {
        await().atMost(Duration.ofSeconds(90)).until(() -> waiting(number), tasks::equals);
    }

    @Test
    void a_loan_waits_for_one_duty_after_the_other_until_it_is_closed() throws InterruptedException {
        opens();
        String lot = opening();
        goesLive();
        Map<String, String> order = drafted(lot);
        String id = String.valueOf(order.get("order"));
        String number = String.valueOf(order.get("number"));
        awaitWaiting(number, Map.of(UNIT_HANDLER, Set.of("SUBMIT_ORDER")));

        String cursor;
        try (Line line = new Line(program.address(), program.token(APPROVER))) {
            cursor = listensToRequests(line, lot);
            mutate(UNIT_HANDLER, "requestTransfer", ORDER, Map.of("order", id, "occurredOn", DAY));
            JsonNode begun = heard(line, number);
            assertThat(begun.path("kind").asString()).isEqualTo("APPROVE_ORDER");
            assertThat(begun.path("open").asBoolean()).isTrue();
            awaitWaiting(number, Map.of(APPROVER, Set.of("APPROVE_ORDER")));

            mutate(APPROVER, "approveTransfer", ORDER, Map.of("order", id, "lines", List.of(), "occurredOn", DAY));
            assertThat(heard(line, number).path("open").asBoolean()).isFalse();
        }
        try (Line line = new Line(program.address(), program.token(APPROVER))) {
            line.subscribe(LISTEN.replace("myTaskChanges", "myTaskChanges(after: \"" + cursor + "\")"));
            // Each change is told as the task is now, and by now it is done.
            assertThat(heard(line, number).path("open").asBoolean()).isFalse();
        }
        awaitWaiting(number, Map.of(KEEPER, Set.of("ISSUE_ORDER")));

        mutate(KEEPER, "issueTransferLines", ORDER, Map.of("order", id, "warehouse", "STOCK", "occurredOn", DAY));
        awaitWaiting(number, Map.of(UNIT_HANDLER, Set.of("SIGN_RECEIPT"), UNIT_HEAD, Set.of("SIGN_RECEIPT")));
        awaitWaiting("CM-STOCK-2026-0001", Map.of(GATEKEEPER, Set.of("CHECK_GATE_PASS")));

        mutate(GATEKEEPER, "checkGatePass", ORDER, Map.of("gatePass", "CM-STOCK-2026-0001", "occurredOn", DAY));
        awaitWaiting("CM-STOCK-2026-0001", Map.of());
        each("receiveTransferLines", UNIT_HANDLER, id, Map.of("line", 1, "user", "ARCHIVE-1"));
        // It was due long ago, which the house notices by itself within a minute.
        awaitWaiting(number, Map.of(UNIT_HANDLER, Set.of("RETURN_LOAN"), UNIT_HEAD, Set.of("RETURN_LOAN")));
        await().atMost(Duration.ofSeconds(30)).until(() -> receiver.posted().size() == 1);
        assertThat(receiver.posted().get(0).body())
                .contains("\"kind\":\"RETURN_LOAN\"", "\"trait\":\"OVERDUE\"", lot, "\"dueOn\":\"2026-05-01\"");

        each("returnTransferLines", KEEPER, id, Map.of("line", 1));
        awaitWaiting(number, Map.of(ACCEPTOR, Set.of("INSPECT_RETURN")));
        each(
                "inspectTransferReturns",
                ACCEPTOR,
                id,
                Map.of("line", 1, "result", "PASS", "location", Stockroom.ZONE_A, "custodian", "DEMO-KEEPER"));
        awaitWaiting(number, Map.of(KEEPER, Set.of("CLOSE_ORDER")));
        mutate(KEEPER, "closeTransfer", ORDER, Map.of("order", id, "occurredOn", DAY));
        awaitWaiting(number, Map.of());

        assertApproval(number);
        for (Role role : List.of(UNIT_HANDLER, APPROVER, KEEPER)) {
            assertThat(program.ask(role, "{ tasks { totalCount } }", Map.of())
                            .at("/errors/0/extensions/code")
                            .asString())
                    .as("what waits for others, asked by %s", role)
                    .isEqualTo("FORBIDDEN");
        }
        for (String ledger : List.of("task", "approval")) {
            assertThat(ask(AUDITOR, "{ verifyLedger(ledger: \"" + ledger + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(ledger)
                    .isTrue();
        }
    }

    private void assertApproval(String number) {
        JsonNode approval = ask(AUDITOR, """
                        { approvals(filter: {number: "%s"}) { nodes { kind step result decider { staff } askedOn decidedOn days
                            hours } }
                          approvalSummary(year: 2026) { kind approved longestHours } }
                        """.formatted(number));
        JsonNode step = approval.path("approvals").path("nodes").path(0);
        assertThat(step.path("result").asString()).isEqualTo("APPROVED");
        assertThat(step.path("decider").path("staff").asString()).isEqualTo("DEMO-APPROVER");
        assertThat(step.path("days").asInt()).isZero();
        assertThat(step.path("hours").decimalValue()).isLessThan(BigDecimal.ONE);
        assertThat(approval.path("approvalSummary").toString()).contains("TRANSFER", "OPENING");
    }

    /** Whoever subscribes is not told when listening has begun, so other orders are asked for until one was heard. */
    private String listensToRequests(Line line, String lot) throws InterruptedException {
        line.subscribe(LISTEN);
        await().until(() -> {
            mutate(
                    UNIT_HANDLER,
                    "requestTransfer",
                    ORDER,
                    Map.of("order", String.valueOf(drafted(lot).get("order")), "occurredOn", DAY));
            return line.hasNext();
        });
        return line.heard("myTaskChanges").path("cursor").asString();
    }

    private static JsonNode heard(Line line, String number) throws InterruptedException {
        JsonNode task = line.heard("myTaskChanges").path("task");
        while (!task.path("number").asString().equals(number)) {
            task = line.heard("myTaskChanges").path("task");
        }
        return task;
    }

    private void each(String mutation, Role role, String order, Map<String, Object> line) {
        mutate(role, mutation, LINES, Map.of("order", order, "lines", List.of(line), "occurredOn", DAY));
    }

    private Map<String, String> drafted(String lot) {
        Map<String, Object> draft = new HashMap<>(Map.of("purpose", "LOAN", "dueOn", "2026-05-01"));
        draft.putAll(Map.of("unit", "ARCHIVE", "reason", "开会", "occurredOn", DAY));
        draft.put("items", List.of(Map.of("code", lot, "quantity", 3)));
        JsonNode answer = mutate(UNIT_HANDLER, "draftTransfer", ORDER, draft);
        return Map.of(
                "order",
                answer.path("order").asString(),
                "number",
                answer.path("number").asString());
    }

    private void opens() {
        Stockroom.open((document, fields) -> program.mutate(ADMINISTRATOR, document, fields));
        String answer = " { userErrors { code } } }";
        mutate(
                ADMINISTRATOR,
                "establishUnit",
                answer,
                Map.of("unit", "ARCHIVE", "name", "区档案馆", "parent", "GWC-OFFICE", "kind", "ORGAN"));
        mutate(
                ADMINISTRATOR,
                "enrolStaff",
                answer,
                Map.of("staff", "ARCHIVE-1", "name", "档案馆经办", "unit", "ARCHIVE", "roles", List.of("UNIT_HANDLER")));
    }

    private String opening() {
        Map<String, Object> card = Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        Map<String, Object> line = new HashMap<>(Map.of("lot", true, "quantity", 10, "row", 0, "card", card));
        line.putAll(Map.of("unit", "GWC-OFFICE", "location", Stockroom.ZONE_B, "custodian", "DEMO-KEEPER"));
        line.put("fundSource", "FISCAL");
        return mutate(
                        MIGRATOR,
                        "recordOpeningEntries",
                        LINES,
                        Map.of("lines", List.of(line), "occurredOn", "2026-03-01"))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
    }

    /** The confirmation itself is a story of its own; it takes a minute until it holds. */
    private void goesLive() {
        Instant before = Instant.now().minusSeconds(60);
        LocalDate day = LocalDate.of(2026, 3, 6);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            program.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
    }
}
