package org.gongwucang.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 附件客户端: brings files and fetches them, with a token. */
public final class FilesClient {

    private static final String OCTETS = "application/octet-stream";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<URI> address;

    public FilesClient(Supplier<URI> address) {
        this.address = address;
    }

    public HttpResponse<String> bring(String token, String name, byte[] content) {
        return bring(token, name, BodyPublishers.ofByteArray(content), "zh-CN");
    }

    public HttpResponse<String> bring(String token, String name, BodyPublisher content, String language) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return send(
                at("/files", token)
                        .header("Content-Type", OCTETS)
                        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                        .header("Accept-Language", language)
                        .POST(content),
                BodyHandlers.ofString());
    }

    /** The answer of one that is taken. */
    public JsonNode brought(String token, String name, byte[] content) {
        HttpResponse<String> answer = bring(token, name, content);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** What stands behind {@code /files/}. */
    public HttpResponse<byte[]> fetch(String token, String path) {
        return send(at("/files/" + path, token).GET(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder at(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.get().resolve(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
