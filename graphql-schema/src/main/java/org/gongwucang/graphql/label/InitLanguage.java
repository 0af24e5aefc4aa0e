package org.gongwucang.graphql.label;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketSessionInfo;
import reactor.core.publisher.Mono;

/** Notes the language said in connection_init, around the one WebSocket interceptor that Spring GraphQL takes. */
final class InitLanguage implements WebSocketGraphQlInterceptor {

    private final WebSocketGraphQlInterceptor inner;

    InitLanguage(WebSocketGraphQlInterceptor inner) {
        this.inner = inner;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> said) {
        Object language = said.get(ConnectionLanguage.LANGUAGE);
        if (language instanceof String) {
            session.getAttributes().put(ConnectionLanguage.LANGUAGE, language);
        }
        return inner.handleConnectionInitialization(session, said);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return inner.intercept(request, chain);
    }

    @Override
    public Mono<Void> handleCancelledSubscription(WebSocketSessionInfo session, String subscriptionId) {
        return inner.handleCancelledSubscription(session, subscriptionId);
    }

    @Override
    public void handleConnectionClosed(WebSocketSessionInfo session, int status, Map<String, Object> said) {
        inner.handleConnectionClosed(session, status, said);
    }
}
