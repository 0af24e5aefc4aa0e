package org.gongwucang.graphql.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongwucang.graphql.fixture.Client;
import org.gongwucang.graphql.fixture.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@FixtureServer
class LimitsTest {

    @LocalServerPort
    private int port;

    private Client client = new Client(0);

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void a_page_of_200_with_relations_passes() {
        String document =
                "query($n:Int){trees(first:$n){nodes{name parent{name parent{name}} children{name}} pageInfo{hasNextPage}}}";

        assertThat(client.query(document, Map.of("n", 200))
                        .json()
                        .at("/data/trees/nodes/0/name")
                        .asString())
                .isEqualTo("root");
    }

    @Test
    void a_deep_recursion_is_refused() {
        String document = "{tree" + "{parent".repeat(20) + "{name}" + "}".repeat(20) + "}";

        assertThat(client.query(document).code()).isEqualTo("QUERY_TOO_DEEP");
    }

    @Test
    void a_product_of_lists_is_refused() {
        String document = "{trees(first:200){nodes{children{children{name}}}}}";

        assertThat(client.query(document).code()).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void the_same_document_is_weighed_anew_for_a_larger_page() {
        String document = "query($n:Int){trees(first:$n){nodes{children{children{name}}}}}";

        assertThat(client.query(document, Map.of("n", 1)).code()).isEmpty();
        assertThat(client.query(document, Map.of("n", 200)).code()).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void the_same_document_is_weighed_anew_when_more_of_it_is_asked_for() {
        String document = "query($all:Boolean!){trees(first:200){nodes{children@include(if:$all){children{name}}}}}";

        assertThat(client.query(document, Map.of("all", false)).code()).isEmpty();
        assertThat(client.query(document, Map.of("all", true)).code()).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void what_is_too_large_is_refused_every_time() {
        String document = "{trees(first:200){nodes{children{children{name parent{name}}}}}}";

        assertThat(client.query(document).code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(client.query(document).code()).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 1_000})
    void more_than_fifty_fragments_are_refused_before_anybody_looks_for_a_ring_among_them(int fragments) {
        assertThat(client.query(ring(fragments)).code()).isEqualTo("TOO_MANY_FRAGMENTS");
    }

    @Test
    void a_ring_of_fifty_fragments_is_no_document() {
        assertThat(client.query(ring(50)).code()).isEqualTo("QUERY_INVALID");
    }

    private static String ring(int fragments) {
        return IntStream.range(0, fragments)
                .mapToObj(i -> "fragment f" + i + " on Tree{...f" + (i + 1) % fragments + "}")
                .collect(Collectors.joining(" ", "{tree{...f0}} ", ""));
    }

    @Test
    void a_thousand_aliases_are_refused() {
        String document = IntStream.range(0, 1_000)
                .mapToObj(i -> "a" + i + ":service{name}")
                .collect(Collectors.joining(" ", "{", "}"));

        assertThat(client.query(document).code()).isEqualTo("TOO_MANY_ALIASES");
    }

    @Test
    void fragments_that_double_thirty_times_are_refused_at_once() {
        String fragments = IntStream.range(0, 30)
                .mapToObj(i -> "fragment f" + i + " on Tree{...f" + (i + 1) + " ...f" + (i + 1) + "}")
                .collect(Collectors.joining(" "));

        assertThat(client.query("{tree{...f0}} " + fragments + " fragment f30 on Tree{name}")
                        .code())
                .isEqualTo("QUERY_TOO_COMPLEX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b"})
    void control_characters_are_refused_in_variables(String text) {
        assertThat(client.query("query($t:String){echo(text:$t)}", Map.of("t", text))
                        .code())
                .isEqualTo("TEXT_NOT_ACCEPTED");
    }

    @Test
    void half_a_character_is_refused() {
        String body = "{\"query\":\"query($t:String){echo(text:$t)}\",\"variables\":{\"t\":\"\\ud800\"}}";

        assertThat(client.post(body.getBytes(UTF_8), "application/json").code()).isEqualTo("TEXT_NOT_ACCEPTED");
    }

    @Test
    void control_characters_are_refused_in_literals() {
        assertThat(client.query("{echo(text:\"a\\u0007b\")}").code()).isEqualTo("TEXT_NOT_ACCEPTED");
    }

    @Test
    void a_text_longer_than_any_field_is_refused() {
        assertThat(client.query("query($t:String){echo(text:$t)}", Map.of("t", "仓".repeat(10_001)))
                        .code())
                .isEqualTo("TEXT_NOT_ACCEPTED");
    }

    @Test
    void tabs_and_lines_pass() {
        assertThat(client.query("query($t:String){echo(text:$t)}", Map.of("t", "一\t二\n三"))
                        .text())
                .contains("一\\t二\\n三");
    }

    @Test
    void introspection_is_closed() {
        assertThat(client.query("{__schema{types{name}}}")
                        .json()
                        .at("/errors/0")
                        .isMissingNode())
                .isFalse();
        assertThat(client.get("/graphiql").status()).isEqualTo(404);
    }

    @Test
    void the_schema_is_served_as_text() {
        assertThat(client.get("/graphql/schema").text())
                .contains("type Service")
                .contains("服务");
    }

    @Test
    void eighteen_digits_of_yuan_stay_exact() {
        String body =
                "{\"query\":\"mutation($a:BigDecimal!){grow(amount:$a)}\",\"variables\":{\"a\":123456789012345678.91}}";

        assertThat(client.post(body.getBytes(UTF_8), "application/json").text()).contains("123456789012345678.91");
    }
}
