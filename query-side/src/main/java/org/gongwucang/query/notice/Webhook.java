package org.gongwucang.query.notice;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * 回调: posts a notice as JSON to the one address that the operator names. The header {@code X-Gongwucang-Signature} is {@code sha256=} and the HMAC-SHA256
 * (RFC 2104) of the body under a secret that both know; {@code X-Gongwucang-Notice} is the id. A redirect is not followed: it would lead
 * elsewhere.
 */
final class Webhook implements Channel {

    static final String NAME = "WEBHOOK";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final byte[] secret;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    Webhook(URI address, byte[] secret) {
        this.address = address;
        this.secret = secret.clone();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void send(Notice notice) throws Undelivered {
        byte[] body = JSON.writeValueAsBytes(notice);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Gongwucang-Notice", notice.id())
                .header("X-Gongwucang-Signature", "sha256=" + signature(body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        int status = status(request);
        if (status < FIRST_SUCCESS || status >= FIRST_REDIRECT) {
            throw new Undelivered("HTTP_" + status);
        }
    }

    private int status(HttpRequest request) throws Undelivered {
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            answer.body().close(); // what it says is of no interest, and may have no end
            return answer.statusCode();
        } catch (IOException e) {
            throw new Undelivered("UNREACHABLE", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("INTERRUPTED", e);
        }
    }

    private String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
