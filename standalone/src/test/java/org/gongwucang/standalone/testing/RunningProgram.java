package org.gongwucang.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.command.identity.FirstStart;
import org.gongwucang.standalone.Start;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 运行中的程序: both halves on the stores of one machine in a folder of their own, with a demo account for each role. */
public final class RunningProgram implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder = newFolder();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Role, String> tokens = new ConcurrentHashMap<>();
    private ConfigurableApplicationContext context;

    public RunningProgram() {
        context = started();
    }

    private ConfigurableApplicationContext started() {
        ConfigurableApplicationContext started = Start.withSettings(
                        Map.of(
                                "server.port",
                                0,
                                "gongwucang.data",
                                folder.resolve("data").toString()),
                        true)
                .context();
        started.getBean(FirstStart.class).administratorPassword();
        started.getBean(DemoAccounts.class).open();
        return started;
    }

    /** Stops it and starts it on the same folder. */
    public void restart() {
        context.close();
        context = started();
    }

    public URI address() {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/graphql");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Place of the last entry in the event store. */
    public long head() {
        return bean(EventStore.class).createHeadToken().position().orElse(-1);
    }

    /** A bearer token of the demo account of this role. */
    public String token(Role role) {
        return tokens.computeIfAbsent(role, this::signedIn);
    }

    /** The next token of this role is another one. */
    public void forget(Role role) {
        tokens.remove(role);
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
                .asString();
    }

    /** Asks as this role, or as nobody. */
    public JsonNode ask(@Nullable Role role, String document, Map<String, Object> variables) {
        Map<String, Object> request = new HashMap<>(Map.of("query", document, "variables", variables));
        return JSON.readTree(
                send(role, JSON.writeValueAsBytes(request), "application/json").body());
    }

    /** The result, called {@code done}, of a mutation whose input is called {@code $i}; its id is new unless given. */
    public JsonNode mutate(Role role, String document, Map<String, ?> fields) {
        Map<String, Object> input = new HashMap<>(fields);
        input.putIfAbsent("commandId", UUID.randomUUID().toString());
        JsonNode answer = ask(role, document, Map.of("i", input));
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("data").path("done");
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

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("gongwucang");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
