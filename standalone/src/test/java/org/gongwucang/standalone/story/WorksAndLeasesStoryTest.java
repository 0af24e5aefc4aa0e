package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.GATEKEEPER;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.SPACE_OFFICER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** An office has its rooms refurbished and gets the keys; it gives up rooms that it rents, and may not rent others. */
@TestMethodOrder(OrderAnnotation.class)
class WorksAndLeasesStoryTest {

    private static final String DAY = "2026-03-10";
    private static final String WORKS = " { id: order number version userErrors { code message } } }";
    private static final String LEASE = " { id: lease number version userErrors { code message } } }";
    private static final String ORDER = "WX-GWC-OFFICE-2026-0001";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    private static int papers;

    /** A contract that ran before is known; then the house is open. */
    @BeforeAll
    static void opens() {
        Map<String, Object> contract = Map.of(
                "contract", "租〔2025〕1号",
                "lessor", "某公司",
                "from", "2025-01-01",
                "to", "2027-12-31",
                "yearlyRent", "96000",
                "noticeDays", 30);
        Map<String, Object> line = Map.of("unit", "GWC-OFFICE", "place", "老街", "area", "320.5", "contract", contract);
        done(step(
                MIGRATOR,
                "recordOpeningLeases",
                " { lines { id userErrors { code message } } userErrors { code } } }",
                Map.of("lines", List.of(line))));
        Instant before = Instant.now().minusSeconds(60);
        LocalDate day = LocalDate.of(2026, 3, 6);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ZERO, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ZERO, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            PROGRAM.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
    }

    private static JsonNode step(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        Map<String, Object> all = new HashMap<>(fields);
        all.put("occurredOn", DAY);
        return PROGRAM.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, all);
    }

    private static List<String> paper(Role role) {
        papers++;
        return List.of(FILES.brought(
                        PROGRAM.token(role), "材料" + papers + ".txt", ("材料" + papers).getBytes(StandardCharsets.UTF_8))
                .path("uploadId")
                .asString());
    }

    private static JsonNode ask(String document) {
        JsonNode answer = PROGRAM.ask(AUDITOR, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static String code(JsonNode answer) {
        return answer.path("userErrors").path(0).path("code").asString();
    }

    @Test
    @Order(1)
    void an_order_goes_from_hand_to_hand_until_the_keys_are_signed_for() {
        String order = done(step(
                        UNIT_HANDLER,
                        "requestWorks",
                        WORKS,
                        Map.of(
                                "unit", "GWC-OFFICE",
                                "kind", "REFURBISHMENT",
                                "place", "三楼",
                                "description", "统一标准改造",
                                "estimate", "40000")))
                .path("id")
                .asString();
        Map<String, Object> of = Map.of("order", order);
        done(step(
                SPACE_OFFICER,
                "reviewWorks",
                WORKS,
                Map.of("order", order, "need", "需改造", "budgetSource", "运行经费", "amount", "38000")));
        done(step(APPROVER, "approveWorks", WORKS, of));
        done(step(SPACE_OFFICER, "startWorks", WORKS, of));
        JsonNode own = step(
                SPACE_OFFICER,
                "acceptWorks",
                WORKS,
                Map.of("order", order, "cost", "37000", "evidence", paper(SPACE_OFFICER)));
        assertThat(code(own)).isEqualTo("DUTIES_NOT_APART");
        done(step(
                ACCEPTOR, "acceptWorks", WORKS, Map.of("order", order, "cost", "37000", "evidence", paper(ACCEPTOR))));
        done(step(SPACE_OFFICER, "handOverKeys", WORKS, of));
        done(step(UNIT_HANDLER, "signForKeys", WORKS, of));

        JsonNode told = await().until(
                        () -> ask("{ worksOrder(number: \"" + ORDER + "\") { state difference keysBy } }")
                                .path("worksOrder"),
                        row -> row.path("state").asString().equals("HANDED_OVER"));
        assertThat(told.path("difference").decimalValue()).isEqualByComparingTo("-1000");
        assertThat(ask("{ worksYear(year: 2026) { accepted { count numbers } } }")
                        .path("worksYear")
                        .path("accepted")
                        .path("numbers")
                        .path(0)
                        .asString())
                .isEqualTo(ORDER);
    }

    @Test
    @Order(2)
    void nothing_is_rented_while_something_can_be_reallocated_and_the_refusal_says_so_in_words() {
        String lease = done(step(
                        UNIT_HANDLER,
                        "requestLease",
                        LEASE,
                        Map.of(
                                "unit", "GWC-OFFICE",
                                "place", "新街",
                                "area", "100",
                                "yearlyRent", "50000",
                                "from", "2026-04-01",
                                "to", "2028-03-31",
                                "reason", "用房不足")))
                .path("id")
                .asString();
        done(step(
                SPACE_OFFICER,
                "reviewLease",
                LEASE,
                Map.of("lease", lease, "nothingToReallocate", false, "lookedAt", "二号楼有三间空房")));
        JsonNode refused = step(APPROVER, "approveLease", LEASE, Map.of("lease", lease));
        assertThat(code(refused)).isEqualTo("REALLOCATION_POSSIBLE");
        assertThat(refused.path("userErrors").path(0).path("message").asString())
                .contains("租用办公用房", "第 1 版");
        done(step(APPROVER, "rejectLease", LEASE, Map.of("lease", lease, "reason", "先行调剂")));

        JsonNode year = await().until(
                        () -> ask("{ spaceApprovalYear(year: 2026) { approved { count numbers } rejected { count } } }")
                                .path("spaceApprovalYear"),
                        told -> told.path("rejected").path("count").asInt() == 1);
        assertThat(year.path("approved").path("count").asInt()).isOne();
        assertThat(year.path("approved").path("numbers").path(0).asString()).isEqualTo(ORDER);
    }

    @Test
    @Order(3)
    void a_contract_of_the_earlier_books_is_ended_with_notice() {
        String lease = await().until(
                        () -> ask("{ leases(filter: {state: ACTIVE}) { nodes { lease contract opening } } }")
                                .path("leases")
                                .path("nodes"),
                        rows -> rows.size() == 1)
                .path(0)
                .path("lease")
                .asString();
        Map<String, Object> early = Map.of("lease", lease, "endsOn", "2026-04-08", "reason", "搬回办公楼");
        assertThat(code(step(SPACE_OFFICER, "terminateLease", LEASE, early))).isEqualTo("LEASE_NOTICE_TOO_SHORT");
        done(step(
                SPACE_OFFICER,
                "terminateLease",
                LEASE,
                Map.of("lease", lease, "endsOn", "2026-04-09", "reason", "搬回办公楼")));

        JsonNode ended = await().until(
                        () -> ask("{ leaseYear(year: 2026) { terminated { count contracts area } } }")
                                .path("leaseYear")
                                .path("terminated"),
                        told -> told.path("count").asInt() == 1);
        assertThat(ended.path("contracts").path(0).asString()).isEqualTo("租〔2025〕1号");
        assertThat(ended.path("area").decimalValue()).isEqualByComparingTo("320.5");
    }

    @Test
    @Order(4)
    void whose_duty_it_is_not_neither_does_nor_reads_it() {
        JsonNode mutation = PROGRAM.ask(
                KEEPER,
                "mutation($i: ApproveWorksInput!) { approveWorks(input: $i) { version } }",
                Map.of("i", Map.of("order", "x", "commandId", "c")));
        assertThat(mutation.path("errors")
                        .path(0)
                        .path("extensions")
                        .path("code")
                        .asString())
                .isEqualTo("FORBIDDEN");
        JsonNode query = PROGRAM.ask(GATEKEEPER, "{ leases { nodes { number } } }", Map.of());
        assertThat(query.path("errors").path(0).path("extensions").path("code").asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    @Order(5)
    void every_book_of_it_is_proven() {
        for (String ledger : List.of("works", "lease")) {
            assertThat(ask("{ verifyLedger(ledger: \"" + ledger + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(ledger)
                    .isTrue();
        }
    }
}
