package org.gongwucang.graphql.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongwucang.graphql.fixture.Client;
import org.gongwucang.graphql.fixture.Client.Reply;
import org.gongwucang.graphql.fixture.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@FixtureServer
@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    @LocalServerPort
    private int port;

    private Client client = new Client(0);

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void our_fault_is_opaque_outside_and_whole_in_the_log(CapturedOutput log) {
        Reply reply = client.query("{ours}");

        assertThat(reply.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(reply.text()).doesNotContain("secret").doesNotContain("UnsupportedOperation");
        String executionId = reply.json().at("/errors/0/extensions/executionId").asString();
        assertThat(executionId).isNotEmpty();
        assertThat(reply.message()).contains(executionId);
        assertThat(log).contains(executionId).contains("secret of org.gongwucang.Internals");
    }

    @Test
    void a_null_where_none_may_be_is_our_fault() {
        assertThat(client.query("{missing}").code()).isEqualTo("INTERNAL_ERROR");
    }

    @Test
    void a_store_out_of_reach_may_be_asked_again() {
        Reply reply = client.query("{busy}");

        assertThat(reply.code()).isEqualTo("UNAVAILABLE");
        assertThat(reply.json().at("/errors/0/extensions/retryable").asBoolean())
                .isTrue();
        assertThat(reply.text()).doesNotContain("10.0.0.7");
    }

    @Test
    void a_fault_tells_its_values_and_its_place() {
        Reply reply = client.query("{wrong}");

        assertThat(reply.code()).isEqualTo("ARGUMENT_INVALID");
        assertThat(reply.message()).isEqualTo("参数 asOf 无效：晚于今天，请更正后重试。");
        assertThat(reply.json().at("/errors/0/path/0").asString()).isEqualTo("wrong");
    }

    @Test
    void a_denial_to_somebody_who_has_not_signed_in_is_unauthorized() {
        assertThat(client.query("{forbidden}").code()).isEqualTo("UNAUTHORIZED");
    }

    @Test
    void syntax_and_schema_are_told_apart() {
        assertThat(client.query("{service{").code()).isEqualTo("QUERY_MALFORMED");
        assertThat(client.query("{service{nothing}}").code()).isEqualTo("QUERY_INVALID");
        assertThat(client.query("{echo(day:\"9999-01-01\")}").message())
                .contains("yyyy-MM-dd")
                .doesNotContain("StringValue");
    }

    @Test
    void a_cursor_nobody_handed_out_is_told_so() {
        assertThat(client.query("{trees(after:\"K_xyz\"){nodes{name}}}").code()).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void a_subscription_ends_with_the_same_codes_over_server_sent_events(CapturedOutput log) {
        assertThat(events("subscription{ticks}")).contains("\"ticks\":1").contains("\"ticks\":2");
        assertThat(events("subscription{denied}")).contains("UNAUTHORIZED");
        assertThat(events("subscription{torn}")).contains("INTERNAL_ERROR").doesNotContain("secret");
        assertThat(log).contains("secret of org.gongwucang.Internals");
    }

    private String events(String document) {
        return client.query(document, Map.of(), "Accept", "text/event-stream").text();
    }
}
