package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.standalone.testing.TokenClient.codeOf;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.testing.IdentityProvider;
import org.gongwucang.standalone.testing.Line;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.TokenClient;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;

/** 登录日志: what became of every way in, by whom and from where, as auditor and administrator read it. */
class SignInJournalStoryTest {

    private static final String ADDRESS = "127.0.0.1";
    private static final String SIGN_IN =
            "mutation($a: String!, $p: String!) { signIn(input: {account: $a, password: $p}) { token } }";
    private static final String OPEN =
            "mutation($i: OpenAccountInput!) { done: openAccount(input: $i) { userErrors { code } } }";
    private static final String DISABLE =
            "mutation($i: DisableAccountInput!) { done: disableAccount(input: $i) { userErrors { code } } }";
    private static final String ENABLE =
            "mutation($i: EnableAccountInput!) { done: enableAccount(input: $i) { userErrors { code } } }";
    private static final String RESET =
            "mutation($i: ResetPasswordInput!) { done: resetPassword(input: $i) { userErrors { code } } }";
    private static final String CHANGE =
            "mutation($i: ChangePasswordInput!) { done: changePassword(input: $i) { userErrors { code } } }";
    private static final String JOURNAL = "query($f: SignInFilterInput) { done: signInJournal(first: 200, filter: $f) {"
            + " totalCount nodes { id day firstAt lastAt count kind outcome account staff by channel address keptUntil"
            + " } } }";
    private static final String PASSWORD = "a password of twelve";

    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final RunningProgram PROGRAM = new RunningProgram(
            Map.of("gongwucang.sign-on.issuer", PROVIDER.issuer(), "gongwucang.sign-on.audience", "gongwucang"));

    private final String account = "j-" + UUID.randomUUID();

    @AfterAll
    static void ends() {
        PROGRAM.close();
        PROVIDER.close();
    }

    private static JsonNode journal(Map<String, String> filter) {
        return PROGRAM.client().done(AUDITOR, JOURNAL, Map.of("f", filter)).path("nodes");
    }

    private List<String> told() {
        return told(account);
    }

    /** Newest first. */
    private static List<String> told(String account) {
        List<String> told = new ArrayList<>();
        journal(Map.of("account", account))
                .forEach(one -> told.add(String.join(
                        " ",
                        one.path("kind").asString(),
                        one.path("outcome").asString(),
                        one.path("staff").asString("-"),
                        one.path("by").asString("-"),
                        one.path("channel").asString(),
                        one.path("address").asString("-"),
                        "x" + one.path("count").asLong())));
        return told;
    }

    private void act(Role role, String document, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("account", account);
        done(PROGRAM.mutate(role, document, fields));
    }

    private void opened() {
        act(ADMINISTRATOR, OPEN, Map.of("staff", "DEMO-KEEPER", "password", PASSWORD));
    }

    private String signedIn(String password) {
        return PROGRAM.ask(null, SIGN_IN, Map.of("a", account, "p", password))
                .at("/data/signIn/token")
                .asString("");
    }

    @Test
    void the_life_of_an_account_is_told_by_whom_and_from_where() {
        opened();
        String token = signedIn(PASSWORD);
        TokenClient owner = new TokenClient(PROGRAM, token);
        owner.ask("mutation { signOut { signedOut } }");
        owner.ask("{ me { staff } }");
        owner.ask("{ me { staff } }");
        TokenClient again = new TokenClient(PROGRAM, signedIn(PASSWORD));
        again.send(
                CHANGE,
                Map.of("i", Map.of("oldPassword", PASSWORD, "newPassword", PASSWORD + "2", "commandId", "change")));
        act(ADMINISTRATOR, RESET, Map.of("newPassword", PASSWORD + "3"));
        act(ADMINISTRATOR, DISABLE, Map.of("reason", "离岗"));
        assertThat(signedIn(PASSWORD + "3")).isEmpty();
        act(ADMINISTRATOR, ENABLE, Map.of("reason", "返岗"));

        String administrator = "DEMO-KEEPER DEMO-ADMINISTRATOR GRAPHQL " + ADDRESS + " x1";
        String keeper = "DEMO-KEEPER DEMO-KEEPER GRAPHQL " + ADDRESS + " x1";
        assertThat(told())
                .containsExactly(
                        "ACCOUNT_ENABLED DONE " + administrator,
                        "SIGN_IN_FAILED ACCOUNT_DISABLED DEMO-KEEPER - GRAPHQL " + ADDRESS + " x1",
                        "ACCOUNT_DISABLED DONE " + administrator,
                        "PASSWORD_RESET DONE " + administrator,
                        "PASSWORD_CHANGED DONE " + keeper,
                        "SIGNED_IN DONE " + keeper,
                        "TOKEN_REFUSED TOKEN_REVOKED DEMO-KEEPER - BEARER " + ADDRESS + " x2",
                        "SIGNED_OUT DONE " + keeper,
                        "SIGNED_IN DONE " + keeper,
                        "ACCOUNT_OPENED DONE " + administrator);
    }

    @Test
    void wrong_passwords_are_counted_and_the_lock_is_told() {
        opened();
        for (int i = 0; i < 7; i++) {
            assertThat(signedIn("wrong")).isEmpty();
        }

        String nobody = "DEMO-KEEPER - GRAPHQL " + ADDRESS;
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "SIGN_IN_FAILED WRONG_PASSWORD " + nobody + " x5",
                        "ACCOUNT_LOCKED DONE " + nobody + " x1",
                        "SIGN_IN_FAILED ACCOUNT_LOCKED " + nobody + " x2",
                        "ACCOUNT_OPENED DONE DEMO-KEEPER DEMO-ADMINISTRATOR GRAPHQL " + ADDRESS + " x1");
    }

    @Test
    void what_was_typed_where_there_is_no_account_is_kept_nowhere() {
        String typed = "my-password-in-the-wrong-field";
        PROGRAM.ask(null, SIGN_IN, Map.of("a", typed, "p", "x"));

        JsonNode failed = journal(Map.of("kind", "SIGN_IN_FAILED"));
        assertThat(failed.toString()).contains("UNKNOWN_ACCOUNT").doesNotContain(typed);
    }

    @Test
    void a_client_that_brings_its_password_each_time_is_one_entry_a_day() {
        opened();
        String basic = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            PROGRAM.send(HttpRequest.newBuilder(PROGRAM.address().resolve("/actuator/health"))
                    .header("Authorization", "Basic " + basic)
                    .GET());
        }

        assertThat(told().get(0)).isEqualTo("SIGNED_IN DONE DEMO-KEEPER DEMO-KEEPER BASIC " + ADDRESS + " x3");
    }

    @Test
    void a_token_of_the_office_is_told_when_it_is_first_seen() {
        String token = PROVIDER.token(Map.of("aud", List.of("gongwucang"), "staff_number", "DEMO-DRIVER"));
        TokenClient driver = new TokenClient(PROGRAM, token);
        driver.ask("{ me { staff } }");
        driver.ask("{ me { staff } }");

        assertThat(told("office:DEMO-DRIVER"))
                .containsExactly("OFFICE_SIGN_ON DONE DEMO-DRIVER DEMO-DRIVER BEARER " + ADDRESS + " x1");
    }

    @Test
    void a_token_that_was_made_up_is_not_told() {
        long before = journal(Map.of("kind", "TOKEN_REFUSED")).size();

        new TokenClient(PROGRAM, "gwc_made-up").ask("{ me { staff } }");
        new TokenClient(PROGRAM, "gws_made-up.made-up").ask("{ me { staff } }");
        new TokenClient(PROGRAM, "a.b.c").ask("{ me { staff } }");

        assertThat(journal(Map.of("kind", "TOKEN_REFUSED")).size()).isEqualTo((int) before);
    }

    @Test
    void a_service_token_is_told_from_its_issue_to_what_it_was_refused_over_a_web_socket() {
        String name = "w-" + UUID.randomUUID();
        String token = done(PROGRAM.mutate(
                        ADMINISTRATOR,
                        "mutation($i: IssueServiceTokenInput!) { done: issueServiceToken(input: $i) { token"
                                + " userErrors { code } } }",
                        Map.of(
                                "name",
                                name,
                                "purpose",
                                "大屏",
                                "operations",
                                List.of("register"),
                                "validUntil",
                                LocalDate.now().plusDays(2).toString())))
                .path("token")
                .asString();
        done(PROGRAM.mutate(
                ADMINISTRATOR,
                "mutation($i: RevokeServiceTokenInput!) { done: revokeServiceToken(input: $i) { userErrors { code } } }",
                Map.of("name", name, "reason", "不再使用")));

        assertThatThrownBy(() -> new Line(PROGRAM.address(), token)).isInstanceOf(AssertionError.class);

        assertThat(told("service:" + name))
                .containsExactly(
                        "TOKEN_REFUSED TOKEN_REVOKED - - WEBSOCKET " + ADDRESS + " x1",
                        "SERVICE_TOKEN_REVOKED DONE - DEMO-ADMINISTRATOR GRAPHQL " + ADDRESS + " x1",
                        "SERVICE_TOKEN_ISSUED DONE - DEMO-ADMINISTRATOR GRAPHQL " + ADDRESS + " x1");
    }

    @Test
    void no_address_is_in_an_event() {
        opened();
        signedIn(PASSWORD);

        assertThat(PROGRAM.bean(EventStore.class)
                        .readEvents("account:" + account)
                        .asStream()
                        .map(event -> event.getPayload() + " " + event.getMetaData()))
                .isNotEmpty()
                .noneMatch(text -> text.contains(ADDRESS));
    }

    @Test
    void pages_lead_through_it() {
        opened();
        signedIn(PASSWORD);
        signedIn(PASSWORD);
        String page = "query($a: ID, $c: String) { done: signInJournal(first: 2, after: $c, filter: {account: $a}) {"
                + " nodes { kind } pageInfo { endCursor hasNextPage } } }";

        JsonNode first = PROGRAM.client().done(ADMINISTRATOR, page, Map.of("a", account));
        JsonNode second = PROGRAM.client()
                .done(
                        ADMINISTRATOR,
                        page,
                        Map.of(
                                "a",
                                account,
                                "c",
                                first.at("/pageInfo/endCursor").asString()));

        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.path("nodes").toString()).isEqualTo("[{\"kind\":\"ACCOUNT_OPENED\"}]");
        assertThat(codeOf(PROGRAM.ask(AUDITOR, "{ signInJournal(after: \"made-up\") { nodes { id } } }", Map.of())))
                .isEqualTo("CURSOR_INVALID");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AUDITOR", "ADMINISTRATOR"})
    void nobody_else_reads_it(Role role) {
        assertThat(codeOf(PROGRAM.ask(role, JOURNAL, Map.of()))).isEqualTo("FORBIDDEN");
    }

    @Test
    void what_it_says_is_there_after_a_restart() {
        List<String> before = told("demo-keeper");
        assertThat(PROGRAM.ask(KEEPER, "{ me { staff } }", Map.of()).toString()).contains("DEMO-KEEPER");
        PROGRAM.ask(null, SIGN_IN, Map.of("a", "demo-keeper", "p", DemoAccounts.PASSWORD));
        List<String> then = told("demo-keeper");
        assertThat(then.size()).isGreaterThan(before.size());

        PROGRAM.restart();

        assertThat(told("demo-keeper")).isEqualTo(then);
    }
}
