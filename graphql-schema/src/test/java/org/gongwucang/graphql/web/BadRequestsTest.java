package org.gongwucang.graphql.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.gongwucang.graphql.fixture.Client;
import org.gongwucang.graphql.fixture.Client.Reply;
import org.gongwucang.graphql.fixture.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@FixtureServer
class BadRequestsTest {

    private static final String JSON = "application/json";

    @LocalServerPort
    private int port;

    private Client client = new Client(0);

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "5",
                "\"{service{name}}\"",
                "{}",
                "{\"query\":null}",
                "{\"query\":5}",
                "{\"query\":\"{service{name}}\",\"variables\":\"no\"}",
                "{\"query\":\"{service{name}}\"} trailing {"
            })
    void a_body_that_is_no_request_is_told_so_in_the_form_of_an_answer(String body) {
        Reply reply = client.post(body.getBytes(UTF_8), JSON);

        assertThat(reply.code()).isIn("REQUEST_MALFORMED", "QUERY_INVALID", "QUERY_MALFORMED");
        assertThat(reply.status()).isLessThan(500);
        assertTellsNothingOfTheInside(reply);
    }

    @Test
    void an_array_of_operations_is_refused() {
        Reply reply = client.post("[{\"query\":\"{service{name}}\"}]".getBytes(UTF_8), JSON);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BATCH_NOT_SUPPORTED");
    }

    @Test
    void a_deeply_nested_body_is_refused() {
        String deep =
                "{\"query\":\"{service{name}}\",\"variables\":{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}}";

        Reply reply = client.post(deep.getBytes(UTF_8), JSON);

        assertThat(reply.code()).isEqualTo("REQUEST_MALFORMED");
        assertTellsNothingOfTheInside(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json; charset=utf-16",
                "application/json; charset=klingon",
                "%",
                "application/x-www-form-urlencoded"
            })
    void another_media_type_or_encoding_is_refused(String contentType) {
        Reply reply = client.post("{\"query\":\"{service{name}}\"}".getBytes(UTF_8), contentType);

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        Reply gbk = client.post("{\"query\":\"{echo(text:\\\"公物仓\\\")}\"}".getBytes(Charset.forName("GBK")), JSON);

        assertThat(gbk.status()).isEqualTo(400);
        assertThat(gbk.code()).isEqualTo("REQUEST_MALFORMED");
        assertTellsNothingOfTheInside(gbk);
    }

    @Test
    void half_a_utf_16_body_is_refused() {
        byte[] body = "{\"query\":\"{service{name}}\"}".getBytes(UTF_16LE);

        Reply reply = client.post(Arrays.copyOf(body, body.length - 3), JSON);

        assertThat(reply.code()).isEqualTo("REQUEST_MALFORMED");
    }

    @Test
    void a_body_that_trickles_is_cut_off_and_others_are_answered_meanwhile() throws Exception {
        try (Trickle trickle = new Trickle(port, JSON)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> trickle.goesOn(), goesOn -> !goesOn);
            assertThat(client.query("{service{name}}").status()).isEqualTo(200);
            assertThat(trickle.answer()).startsWith("HTTP/1.1 408").contains("REQUEST_TOO_SLOW");
        }
    }

    @Test
    void a_body_that_falls_silent_is_cut_off() throws Exception {
        try (Trickle trickle = new Trickle(port, JSON)) {
            assertThat(trickle.answer()).startsWith("HTTP/1.1 408").doesNotContain("org.", "java.");
        }
    }

    @Test
    void a_body_that_nobody_reads_is_not_read_for_ever() throws Exception {
        try (Trickle trickle = new Trickle(port, "text/plain")) {
            await().atMost(Duration.ofSeconds(20)).until(() -> trickle.goesOn(), goesOn -> !goesOn);
            assertThat(trickle.answer()).startsWith("HTTP/1.1 415").contains("MEDIA_TYPE_NOT_SUPPORTED");
        }
    }

    @Test
    void ten_megabytes_are_refused_and_the_next_request_is_answered() {
        Reply large = client.query("query($t:String){echo(text:$t)}", Map.of("t", "x".repeat(10_000_000)));

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(client.query("{service{name}}")
                        .json()
                        .at("/data/service/name")
                        .asString())
                .isEqualTo("Gongwucang 公物仓");
    }

    @Test
    void a_get_is_not_answered_and_tells_what_is() {
        assertThat(client.get("/graphql?query=%7Bservice%7Bname%7D%7D").status())
                .isEqualTo(405);
    }

    @Test
    void an_unknown_path_tells_no_more_than_that() {
        Reply reply = client.get("/nowhere");

        assertThat(reply.status()).isEqualTo(404);
        assertTellsNothingOfTheInside(reply);
    }

    @Test
    void a_client_that_asks_for_it_gets_the_graphql_media_type() {
        Reply reply = client.post("{".getBytes(UTF_8), JSON, "Accept", "application/graphql-response+json");

        assertThat(reply.contentType()).startsWith("application/graphql-response+json");
    }

    @Test
    void faults_are_told_in_the_language_of_the_caller() {
        byte[] body = "{".getBytes(UTF_8);

        String chinese = client.post(body, JSON).message();
        String english =
                client.post(body, JSON, "Accept-Language", "fr, en;q=0.5").message();

        assertThat(chinese).contains("请求");
        assertThat(english).contains("request");
    }

    @Test
    void that_it_cannot_be_told_who_asks_is_told_in_the_form_of_an_answer() {
        Reply away = client.query("{service{name}}", Map.of(), "X-Token", "of-a-closed-store");
        Reply broken = client.query("{service{name}}", Map.of(), "X-Token", "of-nobody");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.code()).isEqualTo("UNAVAILABLE");
        assertThat(broken.code()).isEqualTo("INTERNAL_ERROR");
        assertTellsNothingOfTheInside(away);
        assertTellsNothingOfTheInside(broken);
    }

    private static void assertTellsNothingOfTheInside(Reply reply) {
        assertThat(reply.text()).doesNotContain("org.", "java.", "tools.jackson", "Exception", "\tat ");
    }
}
