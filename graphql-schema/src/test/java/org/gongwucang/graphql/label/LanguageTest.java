package org.gongwucang.graphql.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.gongwucang.graphql.fixture.Client;
import org.gongwucang.graphql.fixture.FixtureServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.graphql.client.WebSocketGraphQlClientInterceptor;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;
import reactor.core.publisher.Mono;

@FixtureServer
class LanguageTest {

    @LocalServerPort
    private int port;

    @Test
    void http_says_the_language_with_each_request() {
        Client client = new Client(port);

        assertThat(client.query("{readsIn}").text()).contains("zh-CN");
        assertThat(client.query("{readsIn}", Map.of(), "Accept-Language", "en-GB")
                        .text())
                .contains("\"en\"");
    }

    @Test
    void websocket_says_the_language_in_connection_init() {
        assertThat(overWebSocket(Map.of("language", "en"))).isEqualTo("en");
    }

    @Test
    void websocket_that_says_nothing_is_answered_in_chinese() {
        assertThat(overWebSocket(Map.of())).isEqualTo("zh-CN");
    }

    private @Nullable String overWebSocket(Map<String, Object> init) {
        URI uri = URI.create("ws://127.0.0.1:" + port + "/graphql");
        WebSocketGraphQlClient client = WebSocketGraphQlClient.builder(uri, new StandardWebSocketClient())
                .interceptor(new WebSocketGraphQlClientInterceptor() {
                    @Override
                    public Mono<Object> connectionInitPayload() {
                        return Mono.just(init);
                    }
                })
                .build();
        try {
            return client.document("{readsIn}")
                    .retrieve("readsIn")
                    .toEntity(String.class)
                    .block();
        } finally {
            client.stop().block();
        }
    }
}
