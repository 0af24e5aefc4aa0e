package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.IdentityProvider;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office with an identity provider of its own: its people come with its tokens, and may what their staff record says. */
class SignOnStoryTest {

    private static final String AUDIENCE = "gongwucang";
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final RunningProgram PROGRAM = new RunningProgram(
            Map.of("gongwucang.sign-on.issuer", PROVIDER.issuer(), "gongwucang.sign-on.audience", AUDIENCE));

    @AfterAll
    static void ends() {
        PROGRAM.close();
        PROVIDER.close();
    }

    private static Map<String, @Nullable Object> auditor() {
        return new HashMap<>(Map.of("aud", List.of(AUDIENCE), "staff_number", "DEMO-AUDITOR"));
    }

    /** The same, but for one claim; null takes it away. */
    private static Map<String, @Nullable Object> auditor(String claim, @Nullable Object said) {
        Map<String, @Nullable Object> claims = auditor();
        claims.put(claim, said);
        return claims;
    }

    private static HttpResponse<String> send(RunningProgram program, String token, String document) {
        String body =
                JsonMapper.shared().createObjectNode().put("query", document).toString();
        return program.send(HttpRequest.newBuilder(program.address())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode data(String token, String document) {
        return JsonMapper.shared()
                .readTree(send(PROGRAM, token, document).body())
                .path("data");
    }

    @Test
    void a_person_of_the_office_is_who_the_staff_record_says_whatever_the_token_claims() {
        String token = PROVIDER.token(auditor("roles", List.of("ADMINISTRATOR")));

        JsonNode me = await().until(
                        () -> data(token, "{ me { account staff roles } }").path("me"), JsonNode::isObject);

        assertThat(me.path("account").asString()).isEqualTo("office:DEMO-AUDITOR");
        assertThat(me.path("staff").asString()).isEqualTo("DEMO-AUDITOR");
        assertThat(me.path("roles")).extracting(JsonNode::asString).containsExactly("AUDITOR");
        HttpResponse<String> refused = send(
                PROGRAM,
                token,
                "mutation { closePeriod(input: {period: \"2026-01\", commandId: \"x\"}) { userErrors { code } } }");
        assertThat(refused.body()).contains("FORBIDDEN");
        assertThat(data(token, "mutation { signOut { signedOut } }")
                        .at("/signOut/signedOut")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void an_export_that_was_asked_for_with_such_a_token_is_fetched() {
        String token = PROVIDER.token(auditor());

        String link = await().until(
                        () -> data(token, "{ exportUnits(format: CSV) { url } }")
                                .at("/exportUnits/url")
                                .asString(""),
                        url -> !url.isEmpty());

        HttpResponse<String> file = PROGRAM.send(
                HttpRequest.newBuilder(PROGRAM.address().resolve("/" + link)).GET());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("GWC-OFFICE");
    }

    @Test
    void accounts_of_the_house_go_on_beside() {
        assertThat(PROGRAM.ask(Role.AUDITOR, "{ me { account } }", Map.of())
                        .at("/data/me/account")
                        .asString())
                .isEqualTo("demo-auditor");
    }

    @Test
    void an_access_token_by_the_name_of_its_type_is_one() {
        String token = PROVIDER.token("at+jwt", auditor());

        assertThat(data(token, "{ me { staff } }").at("/me/staff").asString()).isEqualTo("DEMO-AUDITOR");
    }

    @Test
    void whoever_has_no_active_staff_record_is_nobody() {
        String token = PROVIDER.token(auditor("staff_number", "NOBODY-KNOWN"));

        assertThat(send(PROGRAM, token, "{ ledgers { name } }").body()).contains("UNAUTHORIZED");
    }

    static Stream<Arguments> tokens() {
        Date past = Date.from(Instant.now().minusSeconds(120));
        Date future = Date.from(Instant.now().plusSeconds(600));
        String good = PROVIDER.token(auditor());
        return Stream.of(
                Arguments.of("unsigned", PROVIDER.unsigned(auditor())),
                Arguments.of("signed by somebody else", PROVIDER.forged(auditor())),
                Arguments.of("signed with the public key as a secret", PROVIDER.signedWithPublicKey(auditor())),
                Arguments.of("expired", PROVIDER.token(auditor("exp", past))),
                Arguments.of("without an end", PROVIDER.token(auditor("exp", null))),
                Arguments.of("not valid yet", PROVIDER.token(auditor("nbf", future))),
                Arguments.of("for another program", PROVIDER.token(auditor("aud", List.of("mail")))),
                Arguments.of("for nobody", PROVIDER.token(auditor("aud", null))),
                Arguments.of("of another issuer", PROVIDER.token(auditor("iss", "http://127.0.0.1:1"))),
                Arguments.of("without a staff number", PROVIDER.token(auditor("staff_number", null))),
                Arguments.of("with a staff number that is no text", PROVIDER.token(auditor("staff_number", 7))),
                Arguments.of("for signing out", PROVIDER.token("logout+jwt", auditor())),
                Arguments.of("altered", good.substring(0, good.length() - 8) + "AAAAAAAA"),
                Arguments.of("cut off", good.substring(0, good.lastIndexOf('.'))),
                Arguments.of("made up", "a.b.c"),
                Arguments.of("one of ours that is not", "gwc_" + good));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_token_that_does_not_hold_is_turned_away(String kind, String token) {
        HttpResponse<String> answer = send(PROGRAM, token, "{ me { staff } }");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHORIZED").doesNotContain("Jwt", "jwt", "signature", "expired");
    }

    @Test
    void a_provider_that_hangs_hinders_nobody_but_those_who_come_with_its_tokens() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            String issuer = "http://127.0.0.1:" + silent.getLocalPort();
            String token = PROVIDER.token(auditor("iss", issuer));
            try (RunningProgram house = new RunningProgram(
                    Map.of("gongwucang.sign-on.issuer", issuer, "gongwucang.sign-on.audience", AUDIENCE))) {
                for (int i = 0; i < 3; i++) {
                    HttpResponse<String> answer = send(house, token, "{ me { staff } }");
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                    assertThat(answer.body()).contains("UNAVAILABLE");
                }
                assertThat(send(house, "a.b.c", "{ me { staff } }").statusCode())
                        .isEqualTo(401);
                assertThat(house.ask(Role.AUDITOR, "{ me { staff } }", Map.of())
                                .at("/data/me/staff")
                                .asString())
                        .isEqualTo("DEMO-AUDITOR");
            }
        }
    }
}
