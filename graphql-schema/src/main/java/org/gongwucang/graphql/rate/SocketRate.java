package org.gongwucang.graphql.rate;

import java.net.InetSocketAddress;
import org.gongwucang.graphql.fault.FaultErrors;
import org.gongwucang.graphql.limit.RefusedRequest;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** 长连接频度: each operation of a WebSocket is counted as a request is: by account, or by address where nobody is signed in. */
final class SocketRate implements WebGraphQlInterceptor {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final Rates addresses;
    private final Rates callers;
    private final FaultErrors errors;

    SocketRate(Rates addresses, Rates callers, FaultErrors errors) {
        this.addresses = addresses;
        this.callers = callers;
        this.errors = errors;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest message
                ? Mono.deferContextual(context -> counted(message, context, chain))
                : chain.next(request);
    }

    private Mono<WebGraphQlResponse> counted(WebSocketGraphQlRequest message, ContextView context, Chain chain) {
        long seconds = context.<SecurityContext>getOrEmpty(SecurityContext.class.getName())
                .map(SecurityContext::getAuthentication)
                .filter(trust::isAuthenticated)
                .map(Authentication::getName)
                .map(callers::take)
                .orElseGet(() -> addresses.take(addressOf(message)));
        return seconds > 0
                ? Mono.just(RefusedRequest.of(message, RateAnswer.tooMany(seconds), errors))
                : chain.next(message);
    }

    private static String addressOf(WebSocketGraphQlRequest message) {
        InetSocketAddress remote = message.getSessionInfo().getRemoteAddress();
        return Addresses.of(remote == null ? null : remote.getAddress());
    }
}
