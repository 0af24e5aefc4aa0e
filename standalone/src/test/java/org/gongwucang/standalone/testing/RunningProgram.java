package org.gongwucang.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.command.identity.FirstStart;
import org.gongwucang.standalone.Start;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** 运行中的程序: both halves on the stores of one machine in a folder of their own, with a demo account for each role. */
public final class RunningProgram implements AutoCloseable {

    private final Path folder = newFolder();
    private final Client client = Client.at(this::address);
    private final Map<String, Object> settings = new HashMap<>();
    private ConfigurableApplicationContext context;

    public RunningProgram() {
        this(Map.of());
    }

    /** @param more settings, beside its own port and folder */
    public RunningProgram(Map<String, Object> more) {
        settings.put("server.port", 0);
        settings.put("gongwucang.data", folder.resolve("data").toString());
        // Tests ask faster than strangers may.
        settings.put("gongwucang.rate.per-address", 0);
        settings.putAll(more);
        context = started();
    }

    private ConfigurableApplicationContext started() {
        ConfigurableApplicationContext started =
                Start.withSettings(settings, true).context();
        started.getBean(FirstStart.class).administratorPassword();
        started.getBean(DemoAccounts.class).open();
        return started;
    }

    /** Stops it and starts it on the same folder. */
    public void restart() {
        context.close();
        context = started();
    }

    /** Stops it, copies the entries and nothing else, such as the data folder of another installation has them, and starts it. */
    public void copyEntries(Path data) throws IOException {
        context.close();
        Files.createDirectories(data);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("data"), "events.*")) {
            for (Path file : files) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        context = started();
    }

    /** Stops it, copies the vault as a backup does, and starts it. */
    public void copyVault(Path to) throws IOException {
        context.close();
        FileSystemUtils.copyRecursively(folder.resolve("data").resolve("vault"), to);
        context = started();
    }

    /** Stops it, puts such a copy in the place of the vault, and starts it. */
    public void putVaultBack(Path from) throws IOException {
        context.close();
        Path vault = folder.resolve("data").resolve("vault");
        FileSystemUtils.deleteRecursively(vault);
        FileSystemUtils.copyRecursively(from, vault);
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

    /** What it is asked through. */
    public Client client() {
        return client;
    }

    /** A bearer token of the demo account of this role. */
    public String token(Role role) {
        return client.token(role);
    }

    /** The next token of this role is another one. */
    public void forget(Role role) {
        client.forget(role);
    }

    /** Asks as this role, or as nobody. */
    public JsonNode ask(@Nullable Role role, String document, Map<String, Object> variables) {
        return client.ask(role, document, variables);
    }

    /** The result, called {@code done}, of a mutation whose input is called {@code $i}; its id is new unless given. */
    public JsonNode mutate(Role role, String document, Map<String, ?> fields) {
        return client.mutate(role, document, fields);
    }

    /** Sends these bytes as they are. */
    public HttpResponse<String> send(@Nullable Role role, byte[] body, String contentType) {
        return client.send(role, body, contentType);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return client.send(request);
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
