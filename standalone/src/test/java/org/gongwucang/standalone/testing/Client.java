package org.gongwucang.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 客户端: asks one process over GraphQL, as the demo account of a role. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Role, String> tokens = new ConcurrentHashMap<>();
    private final Supplier<URI> address;
    private final @Nullable Client door;

    private Client(Supplier<URI> address, @Nullable Client door) {
        this.address = address;
        this.door = door;
    }

    /** Signs in where it asks. */
    public static Client at(Supplier<URI> address) {
        return new Client(address, null);
    }

    /** Brings the tokens that this one signed in for to another process. */
    public Client alsoAt(URI other) {
        return new Client(() -> other, this);
    }

    public URI address() {
        return address.get();
    }

    /** A bearer token of the demo account of this role. */
    public String token(Role role) {
        return door == null ? tokens.computeIfAbsent(role, this::signedIn) : door.token(role);
    }

    /** The next token of this role is another one. */
    public void forget(Role role) {
        if (door == null) {
            tokens.remove(role);
        } else {
            door.forget(role);
        }
    }

    /** Whether the account of this role can sign in by now. */
    public boolean isKnown(Role role) {
        return !signedIn(role).isEmpty();
    }

    private String signedIn(Role role) {
        String account = "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ask(
                        null,
                        "mutation($a: String!, $p: String!) { signIn(input: {account: $a, password: $p}) { token } }",
                        Map.of("a", account, "p", DemoAccounts.PASSWORD))
                .path("data")
                .path("signIn")
                .path("token")
                .asString("");
    }

    /** Asks as this role, or as nobody. */
    public JsonNode ask(@Nullable Role role, String document, Map<String, Object> variables) {
        Map<String, Object> request = new HashMap<>(Map.of("query", document, "variables", variables));
        return JSON.readTree(
                send(role, JSON.writeValueAsBytes(request), "application/json").body());
    }

    /** The result, called {@code done}, of a question or mutation; an assertion fails where there are errors instead. */
    public JsonNode done(Role role, String document, Map<String, Object> variables) {
        JsonNode answer = ask(role, document, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("data").path("done");
    }

    /** The result, called {@code done}, of a mutation whose input is called {@code $i}; its id is new unless given. */
    public JsonNode mutate(Role role, String document, Map<String, ?> fields) {
        Map<String, Object> input = new HashMap<>(fields);
        input.putIfAbsent("commandId", UUID.randomUUID().toString());
        return done(role, document, Map.of("i", input));
    }

    /** Sends these bytes as they are. */
    public HttpResponse<String> send(@Nullable Role role, byte[] body, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .header("Content-Type", contentType)
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(BodyPublishers.ofByteArray(body));
        if (role != null) {
            request.header("Authorization", "Bearer " + token(role));
        }
        return send(request);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
