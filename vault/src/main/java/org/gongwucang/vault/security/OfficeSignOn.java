package org.gongwucang.vault.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.gongwucang.vault.identity.OfficeSignIn;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * 统一身份认证: tokens of the office's own identity provider (OpenID Connect, signed JWT). Issuer, audience, end and signature have to be
 * right, and a claim gives the staff number; roles are never taken from it. The provider is asked for its keys when the first token comes, so
 * that the program starts without it.
 */
final class OfficeSignOn {

    /** Signatures with a key that only the provider has: neither none, nor a secret that both sides would know. */
    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final JwtDecoder tokens;
    private final String staffClaim;

    private OfficeSignOn(JwtDecoder tokens, String staffClaim) {
        this.tokens = tokens;
        this.staffClaim = staffClaim;
    }

    /**
     * @param issuer address of the provider, as its tokens name it
     * @param keys address of its keys; empty where it publishes that below the issuer
     * @param audience by which its tokens name this program
     * @param staffClaim claim with the staff number
     */
    static OfficeSignOn of(String issuer, String keys, String audience, String staffClaim) {
        return new OfficeSignOn(new SupplierJwtDecoder(() -> decoder(issuer, keys, audience)), staffClaim);
    }

    private static JwtDecoder decoder(String issuer, String keys, String audience) {
        NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder =
                keys.isEmpty() ? NimbusJwtDecoder.withIssuerLocation(issuer) : NimbusJwtDecoder.withJwkSetUri(keys);
        NimbusJwtDecoder decoder = builder.jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                .validateType(false)
                .restOperations(patient())
                .build();
        decoder.setJwtValidator(validator(issuer, audience));
        return decoder;
    }

    /** Whoever waits for the provider's keys holds a request. */
    private static RestOperations patient() {
        SimpleClientHttpRequestFactory lines = new SimpleClientHttpRequestFactory();
        lines.setConnectTimeout(PATIENCE);
        lines.setReadTimeout(PATIENCE);
        return new RestTemplate(lines);
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(SKEW);
        timestamps.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                timestamps, new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience));
    }

    /**
     * Whose token it is.
     *
     * @throws InvalidBearerTokenException where it is not the provider's, not for this program, over, or names nobody
     * @throws AuthenticationServiceException where the provider's keys cannot be had
     */
    Authentication authenticate(String token) {
        try {
            return signedIn(tokens.decode(token));
        } catch (BadJwtException refused) {
            throw new InvalidBearerTokenException("a token of the office that does not hold", refused);
        } catch (JwtException | JwtDecoderInitializationException unreachable) {
            throw new AuthenticationServiceException("the identity provider gives no keys", unreachable);
        }
    }

    private OfficeSignIn signedIn(Jwt token) {
        String staff = token.getClaims().get(staffClaim) instanceof String number ? number : "";
        if (staff.isBlank()) {
            throw new InvalidBearerTokenException("a token of the office that names nobody");
        }
        Instant expiresAt = Objects.requireNonNull(token.getExpiresAt());
        return new OfficeSignIn(staff, expiresAt.plus(SKEW));
    }
}
