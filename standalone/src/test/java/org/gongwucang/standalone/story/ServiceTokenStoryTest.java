package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.standalone.testing.TokenClient.codeOf;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.TokenClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** 服务令牌: a dashboard reads what its token lists, of the units that it is for, and nothing else, whichever way it comes. */
class ServiceTokenStoryTest {

    private static final String ISSUE = "mutation($i: IssueServiceTokenInput!) { done: issueServiceToken(input: $i)"
            + " { token serviceToken { name role unit state } userErrors { code message params { name value } } } }";
    private static final String REVOKE = "mutation($i: RevokeServiceTokenInput!) { done: revokeServiceToken(input: $i)"
            + " { serviceToken { name state revokedBy reason } userErrors { code } } }";
    private static final String REGISTER = "{ register(first: 5) { nodes { code unit { unit } } } }";
    private static final String CHANGES = "subscription { registerChanges { holding { code } } }";
    private static final String EXPORT = "{ exportRegister(format: CSV) { url } }";
    private static final Duration WITHIN = Duration.ofSeconds(10);

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static String desk = "";

    @BeforeAll
    static void a_warehouse_is_open() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        done(PROGRAM.mutate(
                ADMINISTRATOR,
                "mutation($i: EstablishUnitInput!) { done: establishUnit(input: $i) { userErrors { code } } }",
                Map.of("unit", "SCHOOL", "name", "学校", "parent", "GWC-OFFICE", "kind", "ORGAN")));
        desk = registered();
        await().until(() -> PROGRAM.ask(AUDITOR, REGISTER, Map.of()).toString().contains(desk));
    }

    private static String registered() {
        return done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk("2026-01-05")))
                .path("code")
                .asString();
    }

    private static JsonNode issue(String name, @Nullable String unit, String... operations) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "name",
                name,
                "purpose",
                "大厅显示屏",
                "operations",
                List.of(operations),
                "validUntil",
                LocalDate.now().plusMonths(6).toString()));
        if (unit != null) {
            fields.put("unit", unit);
        }
        return PROGRAM.mutate(ADMINISTRATOR, ISSUE, fields);
    }

    private static TokenClient issued(String name, @Nullable String unit, String... operations) {
        return new TokenClient(
                PROGRAM, done(issue(name, unit, operations)).path("token").asString());
    }

    private static void revoke(String name) {
        JsonNode revoked = done(PROGRAM.mutate(ADMINISTRATOR, REVOKE, Map.of("name", name, "reason", "不再使用")));
        assertThat(revoked.path("serviceToken").path("state").asString()).isEqualTo("REVOKED");
    }

    @Test
    void it_reads_what_it_lists_and_is_told_forbidden_of_all_else() {
        TokenClient board = issued("lists", null, "register", "units", "me");

        assertThat(board.ask(REGISTER).toString()).contains(desk);
        assertThat(board.ask("{ units { nodes { unit } } }").toString()).contains("SCHOOL");
        assertThat(board.ask("{ me { account staff roles } }").at("/data/me").toString())
                .isEqualTo("{\"account\":\"service:lists\",\"staff\":\"service:lists\",\"roles\":[\"AUDITOR\"]}");
        assertThat(codeOf(board.ask("{ stock { nodes { code } } }"))).isEqualTo("FORBIDDEN");
        assertThat(codeOf(board.ask("{ service { name } }"))).isEqualTo("FORBIDDEN");
        assertThat(codeOf(board.ask("{ units { nodes { unit } } staff { nodes { staff } } }")))
                .isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { signOut { signedOut } }",
                "mutation { signIn(input: {account: \"a\", password: \"b\"}) { token } }",
                "mutation { closePeriod(input: {period: \"2026-01\", commandId: \"x\"}) { userErrors { code } } }",
                "mutation { revokeServiceToken(input: {name: \"a\", reason: \"b\", commandId: \"c\"})"
                        + " { userErrors { code } } }"
            })
    void it_changes_nothing(String mutation) {
        TokenClient board = issued("changes-nothing-" + mutation.hashCode(), null, "register");

        assertThat(codeOf(board.ask(mutation))).isEqualTo("FORBIDDEN");
        assertThat(board.ask(REGISTER).toString()).contains(desk);
    }

    @Test
    void one_of_a_unit_sees_that_unit_and_all_below_it() {
        TokenClient office = issued("of-office", "GWC-OFFICE", "register");
        TokenClient school = issued("of-school", "SCHOOL", "register", "registerChanges");

        assertThat(office.ask(REGISTER).toString()).contains(desk);
        assertThat(school.ask(REGISTER).at("/data/register/nodes").size()).isZero();
    }

    /** An administrator may not read the register of refusals, and hands it out to nobody. */
    @Test
    void nobody_gets_by_way_of_a_token_what_an_administrator_may_not_ask() {
        TokenClient board = issued("of-refusals", null, "refusals", "register");

        assertThat(codeOf(board.ask("{ refusals { nodes { rule } } }"))).isEqualTo("FORBIDDEN");
        assertThat(board.ask(REGISTER).toString()).contains(desk);
    }

    @Test
    void what_it_was_refused_is_kept_under_its_name() {
        issued("refused", null, "register").ask("{ stock { nodes { code } } }");

        JsonNode kept = PROGRAM.ask(
                AUDITOR,
                "{ refusals(filter: {actor: \"service:refused\"}) { nodes { rule command actor roles unit } } }",
                Map.of());
        assertThat(kept.at("/data/refusals/nodes").toString())
                .isEqualTo("[{\"rule\":\"FORBIDDEN\",\"command\":\"stock\",\"actor\":\"service:refused\","
                        + "\"roles\":[\"AUDITOR\"],\"unit\":\"GWC-OFFICE\"}]");
    }

    @Test
    void over_a_web_socket_it_hears_what_it_lists_until_it_is_taken_back() throws InterruptedException {
        TokenClient board = issued("socket", null, "registerChanges");
        try (Line line = new Line(PROGRAM.address(), board.token())) {
            line.subscribe("subscription { loanDueChanges { cursor } }");
            assertThat(line.next().toString()).contains("FORBIDDEN");
        }
        try (Line line = new Line(PROGRAM.address(), board.token())) {
            line.subscribe(CHANGES);
            String code = await().until(
                            () -> {
                                String next = registered();
                                return line.hasNext() ? next : "";
                            },
                            next -> !next.isEmpty());
            assertThat(line.heard("registerChanges").toString()).contains("\"code\"");
            assertThat(code).isNotEmpty();

            revoke("socket");

            await().atMost(WITHIN).until(() -> {
                registered();
                return line.hasNext() && line.next().toString().contains("UNAUTHORIZED");
            });
        }
    }

    @Test
    void an_export_is_fetched_by_its_link_until_the_token_is_taken_back() {
        TokenClient board = issued("export", null, "exportRegister", "register");
        String url = board.ask(EXPORT).at("/data/exportRegister/url").asString("");

        assertThat(linked(url)).contains(desk);
        assertThat(codeOf(issued("export-alone", null, "exportRegister").ask(EXPORT)))
                .isEqualTo("FORBIDDEN");

        revoke("export");

        await().atMost(WITHIN).until(() -> linked(url).contains("EXPORT_LINK_INVALID"));
        assertThat(board.send(REGISTER, Map.of()).statusCode()).isEqualTo(401);
    }

    private static String linked(String url) {
        return PROGRAM.send(HttpRequest.newBuilder(PROGRAM.address().resolve("/" + url))
                        .GET())
                .body();
    }

    @Test
    void nothing_but_graphql_is_open_to_it() {
        TokenClient board = issued("paths", "GWC-OFFICE", "register");
        TokenClient auditing = issued("paths-of-house", null, "register");
        FilesClient files = new FilesClient(PROGRAM::address);

        assertThat(files.bring(board.token(), "a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("FORBIDDEN");
        assertThat(board.get("/files/" + "0".repeat(64)).statusCode()).isEqualTo(403);
        assertThat(auditing.get("/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(auditing.get("/actuator/health").body()).doesNotContain("components");
    }

    @Test
    void what_is_refused_names_what_is_wrong_with_it() {
        JsonNode refused = issue("wrong", null, "register", "regster");

        assertThat(refused.at("/userErrors/0/code").asString()).isEqualTo("SERVICE_OPERATION_UNKNOWN");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("regster");
        assertThat(refused.path("token").isNull()).isTrue();
    }

    @Test
    void administrators_and_auditors_see_all_of_them_and_never_the_tokens() {
        TokenClient board = issued("listed", "SCHOOL", "register");

        JsonNode listed = PROGRAM.ask(
                AUDITOR,
                "{ serviceTokens { name purpose operations unit role issuedBy issuedAt validUntil state reason } }",
                Map.of());

        assertThat(listed.at("/data/serviceTokens"))
                .filteredOn(token -> token.path("name").asString().equals("listed"))
                .singleElement()
                .satisfies(token -> {
                    assertThat(token.path("role").asString()).isEqualTo("UNIT_HANDLER");
                    assertThat(token.path("unit").asString()).isEqualTo("SCHOOL");
                    assertThat(token.path("issuedBy").asString()).isEqualTo("DEMO-ADMINISTRATOR");
                    assertThat(token.path("state").asString()).isEqualTo("IN_FORCE");
                });
        assertThat(listed.toString()).doesNotContain(board.token()).doesNotContain("digest");
    }

    @Test
    void a_token_that_was_made_up_is_none() {
        String real = issued("made-up", null, "register").token();

        assertThat(new TokenClient(PROGRAM, real + "x").send(REGISTER, Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(new TokenClient(PROGRAM, "gws_nobody.knows")
                        .send(REGISTER, Map.of())
                        .statusCode())
                .isEqualTo(401);
    }
}
