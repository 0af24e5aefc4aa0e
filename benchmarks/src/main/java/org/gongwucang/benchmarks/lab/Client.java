package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * 客户: asks any of several processes over GraphQL, as behind a load balancer: in turn, those last that failed a moment ago,
 * and the next one where nobody listens. What broke on the way is not asked again: the caller decides.
 */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CREATED = 201;
    private static final long SUSPECT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final List<URI> addresses;
    private final Duration patience;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Long> failedAt = new ConcurrentHashMap<>();

    /** @param patience how long an answer may take */
    public Client(List<URI> addresses, Duration patience) {
        this.addresses = List.copyOf(addresses);
        this.patience = patience;
    }

    /**
     * Signs in.
     *
     * @return the token
     * @throws LabFailure where that fails
     */
    public String signIn(String account, String password) {
        Reply reply = ask(
                "",
                "mutation($i: SignInInput!) { done: signIn(input: $i) { token userErrors { code } } }",
                Map.of("i", Map.of("account", account, "password", password)));
        if (!reply.isAnswered() || !reply.refusals().isEmpty()) {
            throw new LabFailure(account + " cannot sign in: " + reply);
        }
        return reply.done().path("token").asString();
    }

    /** @param token empty for nobody */
    public Reply ask(String token, String document, Map<String, ?> variables) {
        String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        Reply reply = new Reply("NOBODY_THERE", MissingNode.getInstance(), "no address");
        for (URI address : inTurn()) {
            reply = askAt(address, token, body);
            if (!reply.code().equals("NOBODY_THERE")) {
                return reply;
            }
        }
        return reply;
    }

    /**
     * Brings a file, at the next process.
     *
     * @return done: what the program says of the upload
     */
    public Reply bring(String token, String name, byte[] content) {
        URI address = inTurn().get(0).resolve("/files");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(content))
                .build();
        try {
            HttpResponse<String> response = Http.send(request);
            return response.statusCode() == CREATED
                    ? new Reply("", JSON.readTree(response.body()), "")
                    : new Reply("HTTP_" + response.statusCode(), MissingNode.getInstance(), response.body());
        } catch (IOException e) {
            return new Reply(codeOf(e), MissingNode.getInstance(), address + ": " + e);
        }
    }

    /** Sends a body as it is. */
    public Reply send(String token, String body) {
        return askAt(inTurn().get(0), token, body);
    }

    private List<URI> inTurn() {
        int first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        long now = System.nanoTime();
        List<URI> rotated = java.util.stream.IntStream.range(0, addresses.size())
                .mapToObj(i -> addresses.get((first + i) % addresses.size()))
                .toList();
        return java.util.stream.Stream.concat(
                        rotated.stream().filter(address -> !isSuspect(address, now)),
                        rotated.stream().filter(address -> isSuspect(address, now)))
                .toList();
    }

    private boolean isSuspect(URI address, long now) {
        Long failed = failedAt.get(address);
        return failed != null && now - failed < SUSPECT_NANOS;
    }

    private Reply askAt(URI address, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return read(Http.send(request.build()));
        } catch (IOException e) {
            failedAt.put(address, System.nanoTime());
            return new Reply(codeOf(e), MissingNode.getInstance(), address + ": " + e);
        }
    }

    private static String codeOf(IOException failure) {
        if (failure instanceof ConnectException) {
            return "NOBODY_THERE";
        }
        return failure instanceof HttpTimeoutException ? "TIMEOUT" : "CONNECTION_LOST";
    }

    private static Reply read(HttpResponse<String> response) {
        try {
            JsonNode answer = JSON.readTree(response.body());
            JsonNode error = answer.path("errors").path(0);
            String code = error.isMissingNode()
                    ? ""
                    : error.path("extensions").path("code").asString("ERROR");
            return new Reply(
                    code,
                    answer.path("data").path("done"),
                    error.path("message").asString(""));
        } catch (JacksonException e) {
            return new Reply(
                    "HTTP_" + response.statusCode(), MissingNode.getInstance(), "no GraphQL answer: " + e.getMessage());
        }
    }
}
