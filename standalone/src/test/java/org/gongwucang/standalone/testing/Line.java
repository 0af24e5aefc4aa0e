package org.gongwucang.standalone.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 连线: a listener over WebSocket, speaking graphql-transport-ws message by message. */
public final class Line implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(null);

    /** Signs in with this bearer token, or as nobody where it is empty, and has heard the acknowledgement when it returns. */
    public Line(URI http, String token) throws InterruptedException {
        this(http, token, HttpClient.newHttpClient());
    }

    /** The same, by a client that believes the server's certificate. */
    public Line(URI http, String token, HttpClient client) throws InterruptedException {
        this(http, client);
        signIn(token);
        if (!next().path("type").asString().equals("connection_ack")) {
            throw new AssertionError("not signed in");
        }
    }

    private Line(URI http, HttpClient client) {
        socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(http.toString().replaceFirst("http", "ws")), this)
                .join();
    }

    private void signIn(String token) {
        say(Map.of(
                "type",
                "connection_init",
                "payload",
                token.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + token)));
    }

    /** What whoever comes with this token hears first: where it does not hold, the code by which the line is closed. */
    public static JsonNode firstHeard(URI http, String token) throws InterruptedException {
        try (Line line = new Line(http, HttpClient.newHttpClient())) {
            line.signIn(token);
            return line.next();
        }
    }

    public void subscribe(String document) {
        subscribe("1", document);
    }

    /** @param id by which it is answered, any number of them at a time */
    public void subscribe(String id, String document) {
        say(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document)));
    }

    private void say(Map<String, Object> message) {
        send(socket, message).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** One message after the other; whoever is called by the connection does not wait for it. */
    private synchronized CompletableFuture<WebSocket> send(WebSocket to, Map<String, Object> message) {
        sent = sent.thenCompose(before -> to.sendText(JSON.writeValueAsString(message), true));
        return sent;
    }

    /** The next message; an assertion fails where none comes. */
    public JsonNode next() throws InterruptedException {
        String text = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (text == null) {
            throw new AssertionError("nothing was heard");
        }
        return JSON.readTree(text);
    }

    /** What a subscription to this field says next. */
    public JsonNode heard(String field) throws InterruptedException {
        JsonNode message = next();
        JsonNode said = message.path("payload").path("data").path(field);
        if (!message.path("type").asString().equals("next") || said.isMissingNode()) {
            throw new AssertionError(message.toString());
        }
        return said;
    }

    /** Whether something was heard that {@link #next} has not given yet. */
    public boolean hasNext() {
        return !heard.isEmpty();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            take(from, part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** Whether somebody is still there is answered, and is nothing that was said. */
    private void take(WebSocket from, String message) {
        if (JSON.readTree(message).path("type").asString().equals("ping")) {
            send(from, Map.of("type", "pong"));
        } else {
            heard.add(message);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        heard.add("{\"closed\":" + code + "}");
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
