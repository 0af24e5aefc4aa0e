package org.gongwucang.vault.security;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.gongwucang.vault.identity.OfficeSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.client.RestClientException;

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

    private static final String UNREACHABLE = "the identity provider is out of reach";
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** After the provider could not be asked, it is left alone for so long. */
    private static final Duration RESPITE = Duration.ofSeconds(10);

    private final String issuer;
    private final String keys;
    private final String audience;
    private final String staffClaim;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable JwtDecoder decoder;
    private volatile long notBefore = System.nanoTime();

    private OfficeSignOn(String issuer, String keys, String audience, String staffClaim) {
        this.issuer = issuer;
        this.keys = keys;
        this.audience = audience;
        this.staffClaim = staffClaim;
    }

    /**
     * @param issuer address of the provider, as its tokens name it
     * @param keys address of its keys; empty where it publishes that below the issuer
     * @param audience by which its tokens name this program
     * @param staffClaim claim with the staff number
     */
    static OfficeSignOn of(String issuer, String keys, String audience, String staffClaim) {
        return new OfficeSignOn(issuer, keys, audience, staffClaim);
    }

    /** One asks the provider where its keys are, the others are told that it is out of reach until it has answered. */
    private JwtDecoder decoder() {
        JwtDecoder known = decoder;
        if (known != null) {
            return known;
        }
        if (System.nanoTime() - notBefore < 0 || !asking.tryLock()) {
            throw new AuthenticationServiceException(UNREACHABLE);
        }
        try {
            JwtDecoder found = decoderFor(keys.isEmpty() ? OfficeKeys.addressOf(issuer) : keys);
            decoder = found;
            return found;
        } catch (RestClientException | IllegalStateException | IllegalArgumentException failure) {
            notBefore = System.nanoTime() + RESPITE.toNanos();
            throw new AuthenticationServiceException(UNREACHABLE, failure);
        } finally {
            asking.unlock();
        }
    }

    private JwtDecoder decoderFor(String address) {
        NimbusJwtDecoder found = NimbusJwtDecoder.withJwkSource(OfficeKeys.at(address))
                .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((type, context) -> {}))
                .build();
        found.setJwtValidator(validator(issuer, audience));
        return found;
    }

    /** Types are looked at here: the library's own verifier knows none of RFC 9068. */
    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(SKEW);
        timestamps.setAllowEmptyExpiryClaim(false);
        JwtTypeValidator types = new JwtTypeValidator("JWT", "at+jwt");
        types.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                types, timestamps, new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience));
    }

    /**
     * Whose token it is.
     *
     * @throws InvalidBearerTokenException where it is not the provider's, not for this program, over, or names nobody
     * @throws AuthenticationServiceException where the provider's keys cannot be had
     */
    OfficeSignIn authenticate(String token) {
        requireOurs(token);
        try {
            return signedIn(decoder().decode(token));
        } catch (BadJwtException refused) {
            throw new InvalidBearerTokenException("a token of the office that does not hold", refused);
        } catch (JwtException failure) {
            throw new AuthenticationServiceException(UNREACHABLE, failure);
        }
    }

    /** Nobody is asked about what somebody makes up. */
    private void requireOurs(String token) {
        try {
            JWT read = JWTParser.parse(token);
            if (read instanceof SignedJWT
                    && issuer.equals(read.getJWTClaimsSet().getIssuer())) {
                return;
            }
        } catch (ParseException none) {
            throw new InvalidBearerTokenException("no token", none);
        }
        throw new InvalidBearerTokenException("a token of somebody else");
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
