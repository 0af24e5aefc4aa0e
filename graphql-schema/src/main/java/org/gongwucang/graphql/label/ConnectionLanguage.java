package org.gongwucang.graphql.label;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextThreadLocalAccessor;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import reactor.core.publisher.Mono;

/**
 * 语言: over WebSocket it is said once, as {@code language} in connection_init or by Accept-Language of the handshake;
 * over HTTP with each request, which the locale resolver reads.
 */
final class ConnectionLanguage implements WebGraphQlInterceptor {

    /** Attribute of the connection, and field of connection_init. */
    static final String LANGUAGE = "language";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest message
                ? in(language(message), message, chain)
                : chain.next(request);
    }

    private static Mono<WebGraphQlResponse> in(Locale language, WebGraphQlRequest message, Chain chain) {
        message.configureExecutionInput(
                (input, changed) -> changed.locale(language).build());
        return chain.next(message)
                .contextWrite(context ->
                        context.put(LocaleContextThreadLocalAccessor.KEY, new SimpleLocaleContext(language)));
    }

    private static Locale language(WebSocketGraphQlRequest message) {
        Object said = message.getSessionInfo().getAttributes().get(LANGUAGE);
        if (said instanceof String tag) {
            return Labels.languageFor(Locale.forLanguageTag(tag));
        }
        List<Locale> accepted = message.getSessionInfo().getHeaders().getAcceptLanguageAsLocales();
        return accepted.isEmpty() ? Labels.LANGUAGES.get(0) : Labels.languageFor(accepted.get(0));
    }
}
