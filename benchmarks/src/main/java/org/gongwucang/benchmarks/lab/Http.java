package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** HTTP/1.1: the offer of HTTP/2 without TLS, which nobody here speaks, would go along with every request. */
final class Http {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    private Http() {}

    /** @throws IOException also where the thread is interrupted */
    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Whether it answers 200 within a few seconds. */
    static boolean answers(URI address) {
        try {
            return send(HttpRequest.newBuilder(address).timeout(TO_CONNECT).build())
                            .statusCode()
                    == 200;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** What is to be read there; empty where nobody answers. */
    static String text(URI address) {
        try {
            return send(HttpRequest.newBuilder(address).timeout(TO_CONNECT).build())
                    .body();
        } catch (IOException nobody) {
            return "";
        }
    }
}
