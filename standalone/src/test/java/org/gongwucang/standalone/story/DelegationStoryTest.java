package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The approver goes on leave; an acceptor stands in until it is revoked. */
class DelegationStoryTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String ANSWER = " { userErrors { code params { name value } } } }";
    private static final String DELEGATION = " { delegation version userErrors { code } } }";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static JsonNode send(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        Map<String, Object> asked = new HashMap<>(fields);
        asked.put("commandId", UUID.randomUUID().toString());
        String document = "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer;
        return PROGRAM.ask(role, document, Map.of("i", asked));
    }

    private static JsonNode mutate(Role role, String mutation, String answer, Map<String, ?> fields) {
        return send(role, mutation, answer, fields).path("data").path("done");
    }

    private static JsonNode ask(Role role, String document) {
        JsonNode answer = PROGRAM.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    /** Code of a desk whose value somebody wants to correct. */
    private static String asked(String value) {
        String code = done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk(TODAY.toString())))
                .path("code")
                .asString();
        done(PROGRAM.mutate(KEEPER, Stockroom.STORE, Stockroom.storing(code, TODAY.toString())));
        propose(ASSET_MANAGER, code, value);
        return code;
    }

    private static void propose(Role by, String code, String value) {
        done(mutate(
                by,
                "proposeRevaluation",
                ANSWER,
                Map.of("code", code, "unitValue", value, "reason", "竣工决算", "document", "决1号")));
    }

    private static JsonNode decide(Role by, String code) {
        String document = "mutation($i: DecideRevaluationInput!) { done: decideRevaluation(input: $i)" + ANSWER;
        return PROGRAM.ask(by, document, Map.of("i", Map.of("code", code, "approved", true, "commandId", code + by)));
    }

    private static boolean isForbidden(JsonNode answer) {
        return answer.path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString("")
                .equals("FORBIDDEN");
    }

    /** Approvers read it, acceptors do not. */
    private static JsonNode gatePass() {
        return PROGRAM.ask(ACCEPTOR, "{ gatePass(gatePass: \"CM-STOCK-2026-0001\") { number } }", Map.of());
    }

    private static String delegated() {
        return done(mutate(
                        APPROVER,
                        "delegateRole",
                        DELEGATION,
                        Map.of(
                                "role",
                                "APPROVER",
                                "delegate",
                                "DEMO-ACCEPTOR",
                                "from",
                                TODAY.toString(),
                                "to",
                                TODAY.plusDays(9).toString(),
                                "document",
                                "授〔2026〕1号",
                                "reason",
                                "年休假")))
                .path("delegation")
                .asString();
    }

    private static List<String> delegatedRoles() {
        return ask(ACCEPTOR, "{ me { delegatedRoles } }")
                .path("me")
                .path("delegatedRoles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void a_deputy_decides_by_a_delegation_that_the_history_names_and_no_longer_after_its_revocation() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        String first = asked("1800.00");
        String second = asked("1900.00");
        assertThat(isForbidden(decide(ACCEPTOR, first))).isTrue();
        assertThat(isForbidden(gatePass())).isTrue();

        String delegation = delegated();
        await().atMost(Duration.ofSeconds(10)).until(() -> delegatedRoles().contains("APPROVER"));
        done(decide(ACCEPTOR, first).path("data").path("done"));
        assertThat(gatePass().path("errors")).isEmpty();

        JsonNode entry = await().until(
                        () -> ask(
                                        AUDITOR,
                                        "{ asset(code: \"" + first + "\") { history(last: 1) { nodes { event actor"
                                                + " delegation delegator } } } }")
                                .path("asset")
                                .path("history")
                                .path("nodes")
                                .path(0),
                        node -> node.path("event").asString().equals("AssetRevalued"));
        assertThat(entry.path("actor").asString()).isEqualTo("DEMO-ACCEPTOR");
        assertThat(entry.path("delegation").asString()).isEqualTo(delegation);
        assertThat(entry.path("delegator").asString()).isEqualTo("DEMO-APPROVER");

        assertThat(isForbidden(
                        send(KEEPER, "revokeDelegation", DELEGATION, Map.of("delegation", delegation, "reason", "返岗"))))
                .isTrue();
        done(mutate(ADMINISTRATOR, "revokeDelegation", DELEGATION, Map.of("delegation", delegation, "reason", "返岗")));
        await().atMost(Duration.ofSeconds(10)).until(() -> delegatedRoles().isEmpty());
        assertThat(isForbidden(decide(ACCEPTOR, second))).isTrue();
        assertThat(isForbidden(gatePass())).isTrue();
        JsonNode row = await().until(
                        () -> ask(
                                        AUDITOR,
                                        "{ delegations(filter: {inForceOn: \"" + TODAY + "\"}) { nodes { delegation"
                                                + " revokedBy } } }")
                                .path("delegations")
                                .path("nodes")
                                .path(0),
                        node -> node.path("revokedBy").isString());
        assertThat(row.path("delegation").asString()).isEqualTo(delegation);
        assertThat(row.path("revokedBy").asString()).isEqualTo("DEMO-ADMINISTRATOR");
    }
}
