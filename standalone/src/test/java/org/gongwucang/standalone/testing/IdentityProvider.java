package org.gongwucang.standalone.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 身份提供方: what an office has beside the program, with one key that it publishes, and what others might make of that. */
public final class IdentityProvider implements AutoCloseable {

    private static final int BITS = 2048;
    private static final String KEY_ID = "k1";

    private final RSAKey own = newKey();
    private final RSAKey foreign = newKey();
    private final HttpServer server;

    /** It listens on the loopback interface. */
    public IdentityProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        publish(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + issuer() + "\",\"jwks_uri\":\"" + issuer() + "/keys\"}");
        publish("/keys", new JWKSet(own.toPublicJWK()).toString());
        server.start();
    }

    private void publish(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(BITS).keyID(KEY_ID).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of this issuer, with an end in five minutes and what is said beside or instead; a null takes a claim away. */
    private JWTClaimsSet claims(Map<String, ? extends @Nullable Object> said) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        said.forEach((name, value) -> claims.claim(name, value));
        return claims.build();
    }

    /** A good one, where the claims are. */
    public String token(Map<String, ? extends @Nullable Object> said) {
        return signed(JWSAlgorithm.RS256, signer(own), claims(said));
    }

    /** The same of a type, such as {@code at+jwt}. */
    public String token(String type, Map<String, ? extends @Nullable Object> said) {
        return signed(header(JWSAlgorithm.RS256).type(new JOSEObjectType(type)), signer(own), claims(said));
    }

    /** Signed with a key of somebody else under the name of this one. */
    public String forged(Map<String, ? extends @Nullable Object> said) {
        return signed(JWSAlgorithm.RS256, signer(foreign), claims(said));
    }

    /** {@code alg=none}. */
    public String unsigned(Map<String, ? extends @Nullable Object> said) {
        return new PlainJWT(claims(said)).serialize();
    }

    /** HMAC with what everybody can read: the public key. */
    public String signedWithPublicKey(Map<String, ? extends @Nullable Object> said) {
        try {
            return signed(JWSAlgorithm.HS256, new MACSigner(own.toRSAPublicKey().getEncoded()), claims(said));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(KEY_ID);
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) {
        return signed(header(algorithm), signer, claims);
    }

    private static String signed(JWSHeader.Builder header, JWSSigner signer, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header.build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
