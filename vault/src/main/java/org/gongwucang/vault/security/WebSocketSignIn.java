package org.gongwucang.vault.security;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInChannel;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.AuthenticationExtractor;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.server.webmvc.AuthenticationWebSocketInterceptor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import reactor.core.publisher.Mono;

/** 长连接登录: the token of the first message; whoever brings none is nobody, who comes from somewhere all the same. */
final class WebSocketSignIn implements WebSocketGraphQlInterceptor {

    static final String NOBODY = "web-socket";

    private static final String ORIGIN = WebSocketSignIn.class.getName() + ".origin";

    private static final AuthenticationExtractor TOKENS = new BearerTokenAuthenticationExtractor();

    private final WebSocketGraphQlInterceptor known;

    WebSocketSignIn(AuthenticationManager manager) {
        known = new AuthenticationWebSocketInterceptor(WebSocketSignIn::comer, manager);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return known.intercept(request, chain);
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        InetSocketAddress remote = session.getRemoteAddress();
        String address = remote == null || remote.getAddress() == null
                ? null
                : remote.getAddress().getHostAddress();
        Map<String, Object> said = new HashMap<>(payload);
        said.put(ORIGIN, new Origin(SignInChannel.WEBSOCKET, address));
        return known.handleConnectionInitialization(session, said);
    }

    private static Mono<Authentication> comer(Map<String, Object> payload) {
        return TOKENS.getAuthentication(payload)
                .switchIfEmpty(Mono.fromSupplier(() -> new AnonymousAuthenticationToken(
                        NOBODY, NOBODY, List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS")))))
                .doOnNext(comer -> ((AbstractAuthenticationToken) comer).setDetails(payload.get(ORIGIN)));
    }
}
