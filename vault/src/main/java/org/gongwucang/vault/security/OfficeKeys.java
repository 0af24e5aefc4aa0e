package org.gongwucang.vault.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * 身份提供方公钥: fetched when they are needed and kept for a quarter of an hour, for four hours where the provider does not answer. A token that
 * names a key nobody knows has them fetched again, at most twice in half a minute, whoever sends how many of these.
 */
final class OfficeKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final Duration KEPT_IN_AN_OUTAGE = Duration.ofHours(4);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 512 * 1024;

    private OfficeKeys() {}

    /** Those that the provider publishes there. */
    static JWKSource<SecurityContext> at(String address) {
        int millis = Math.toIntExact(PATIENCE.toMillis());
        try {
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(), new DefaultResourceRetriever(millis, millis, MOST_BYTES))
                    .cache(KEPT.toMillis(), PATIENCE.multipliedBy(2).toMillis())
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .outageTolerant(KEPT_IN_AN_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(address + " is no address of keys", e);
        }
    }

    /**
     * Where the provider says that they are.
     *
     * @throws org.springframework.web.client.RestClientException where it cannot be asked
     * @throws IllegalStateException where it answers for somebody else, or does not say
     */
    static String addressOf(String issuer) {
        SimpleClientHttpRequestFactory lines = new SimpleClientHttpRequestFactory();
        lines.setConnectTimeout(PATIENCE);
        lines.setReadTimeout(PATIENCE);
        Map<String, Object> said = RestClient.builder()
                .requestFactory(lines)
                .build()
                .get()
                .uri(URI.create(withoutSlash(issuer) + "/.well-known/openid-configuration"))
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        if (said == null || !issuer.equals(said.get("issuer")) || !(said.get("jwks_uri") instanceof String keys)) {
            throw new IllegalStateException("the identity provider does not say where its keys are, or is another one");
        }
        return keys;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
