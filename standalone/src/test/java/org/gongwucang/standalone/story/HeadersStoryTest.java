package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers that keep a browser careful on whatever is answered, and origins that are let in. */
class HeadersStoryTest {

    private static final String FRIEND = "https://board.example";
    private static final String STRANGER = "https://evil.example";
    private static final RunningProgram CLOSED = new RunningProgram(Map.of("gongwucang.dev", true));
    private static final RunningProgram OPEN =
            new RunningProgram(Map.of("spring.graphql.cors.allowed-origins", FRIEND));

    @AfterAll
    static void ends() {
        CLOSED.close();
        OPEN.close();
    }

    private static HttpRequest.Builder at(RunningProgram program, String path) {
        return HttpRequest.newBuilder(program.address().resolve(path));
    }

    private static HttpRequest.Builder asking(RunningProgram program, String body, String type) {
        return at(program, "/graphql").header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder service(RunningProgram program) {
        return asking(program, "{\"query\":\"{ service { name } }\"}", "application/json");
    }

    private static HttpRequest.Builder known(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + CLOSED.token(Role.KEEPER));
    }

    private static HttpRequest.Builder exported() {
        String url = CLOSED.ask(Role.KEEPER, "{ exportUnits(format: CSV) { url } }", Map.of())
                .at("/data/exportUnits/url")
                .asString();
        return at(CLOSED, "/" + url);
    }

    private static Arguments answered(String what, int status, Supplier<HttpRequest.Builder> request) {
        return Arguments.of(what, status, request);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answered("an answer", 200, () -> service(CLOSED)),
                answered("a body that is none", 400, () -> asking(CLOSED, "no", "application/json")),
                answered("another media type", 415, () -> asking(CLOSED, "{}", "text/plain")),
                answered(
                        "too much",
                        413,
                        () -> asking(CLOSED, "{\"query\":\"" + "x".repeat(3_000_000) + "\"}", "application/json")),
                answered("a wrong token", 401, () -> service(CLOSED).header("Authorization", "Bearer gwc_x")),
                answered("a file", 404, () -> known(at(CLOSED, "/files/" + "0".repeat(64)))),
                answered("a file for nobody", 401, () -> at(CLOSED, "/files/" + "0".repeat(64))),
                answered("an export", 200, HeadersStoryTest::exported),
                answered("an export that is none", 404, () -> at(CLOSED, "/exports/made-up")),
                answered("a form that is none", 404, () -> at(CLOSED, "/forms/made-up")),
                answered("health", 200, () -> at(CLOSED, "/actuator/health/liveness")),
                answered("measurements for others", 403, () -> known(at(CLOSED, "/actuator/prometheus"))),
                answered("nothing", 404, () -> known(at(CLOSED, "/nothing"))),
                answered("the page", 200, () -> at(CLOSED, "/graphiql?path=/graphql&wsPath=/graphql")),
                answered("its script", 200, () -> at(CLOSED, "/graphiql/start.js")),
                answered("its library", 200, () -> at(CLOSED, "/webjars/graphiql/2.4.7/graphiql.min.js")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void whatever_is_answered_is_answered_carefully(String what, int status, Supplier<HttpRequest.Builder> request) {
        HttpResponse<String> answer = CLOSED.send(request.get());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void the_page_may_run_what_comes_from_the_program_and_nothing_that_stands_in_it() {
        HttpResponse<String> page = CLOSED.send(at(CLOSED, "/graphiql?path=/graphql&wsPath=/graphql"));

        assertThat(header(page, "Content-Security-Policy")).contains("script-src 'self';");
        assertThat(page.body()).contains("<script src=").doesNotContain("<script>", "onclick", "onload");
        assertThat(CLOSED.send(at(CLOSED, "/graphiql/start.js")).body()).contains("GraphiQL.createFetcher");
    }

    private static HttpRequest.Builder preflight(RunningProgram program, String origin) {
        return at(program, "/graphql")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type");
    }

    @Test
    void another_origin_reads_nothing() {
        HttpResponse<String> preflight = CLOSED.send(preflight(CLOSED, STRANGER));
        HttpResponse<String> answer = CLOSED.send(service(CLOSED).header("Origin", STRANGER));

        assertThat(preflight.statusCode()).isEqualTo(403);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void an_origin_that_is_named_reads_without_credentials_and_no_other_does() {
        HttpResponse<String> preflight = OPEN.send(preflight(OPEN, FRIEND));
        HttpResponse<String> answer = OPEN.send(service(OPEN).header("Origin", FRIEND));

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
        assertThat(header(preflight, "Access-Control-Allow-Headers")).containsIgnoringCase("authorization");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(OPEN.send(preflight(OPEN, STRANGER)).statusCode()).isEqualTo(403);
        assertThat(OPEN.send(at(OPEN, "/files")
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", FRIEND)
                                .header("Access-Control-Request-Method", "POST"))
                        .statusCode())
                .isEqualTo(403);
    }

    /** The first line of the answer to a handshake from this origin; a browser sends one, Java's own client may not. */
    private static String handshake(RunningProgram program, String origin) throws IOException {
        URI address = program.address();
        String request = String.join(
                "\r\n",
                "GET /graphql HTTP/1.1",
                "Host: 127.0.0.1:" + address.getPort(),
                "Origin: " + origin,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Protocol: graphql-transport-ws",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "",
                "");
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] line = new byte[12];
            InputStream in = socket.getInputStream();
            assertThat(in.readNBytes(line, 0, line.length)).isEqualTo(line.length);
            return new String(line, StandardCharsets.US_ASCII);
        }
    }

    @Test
    void a_web_socket_is_opened_by_the_own_origin_and_by_one_that_is_named() throws IOException {
        assertThat(handshake(CLOSED, "http://127.0.0.1:" + CLOSED.address().getPort()))
                .isEqualTo("HTTP/1.1 101");
        assertThat(handshake(CLOSED, STRANGER)).isEqualTo("HTTP/1.1 403");
        assertThat(handshake(OPEN, FRIEND)).isEqualTo("HTTP/1.1 101");
        assertThat(handshake(OPEN, STRANGER)).isEqualTo("HTTP/1.1 403");
    }
}
