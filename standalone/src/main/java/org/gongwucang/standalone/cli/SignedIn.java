package org.gongwucang.standalone.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.gongwucang.standalone.Start;
import org.gongwucang.standalone.house.Addresses;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.Trust;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * 登录: options of a command that works as a named account: on the running program, or, where none runs, on the folder
 * of the stores, which it opens itself for as long as it works.
 */
final class SignedIn {

    private static final String PASSWORD = "GONGWUCANG_PASSWORD";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--account", description = "account of the person who does this; asked for where it is not given")
    private @Nullable String account;

    @Option(
            names = "--password-file",
            description = "file whose first line is the password; else the environment variable " + PASSWORD
                    + ", else it is asked for")
    private @Nullable Path passwordFile;

    @Option(
            names = "--server",
            defaultValue = "http://127.0.0.1:8080",
            description = "address of the running program, or of the gateway (default: ${DEFAULT-VALUE})")
    private URI server;

    @Option(
            names = "--query-server",
            description = "address of the half that answers, where no gateway stands before it; --server is then that"
                    + " of the half that decides")
    private @Nullable URI queryServer;

    @Option(
            names = "--ca-file",
            paramLabel = "PEM",
            description = "whose certificates are believed over https; else those that Java believes on this machine")
    private @Nullable Path caFile;

    @Option(names = "--data", description = "opens this folder of the stores itself, where no program runs on it")
    private @Nullable Path data;

    /** Does the work, signed in. */
    <T> T with(Function<House, T> work) throws IOException {
        Path folder = data;
        if (folder == null) {
            return work.apply(signIn(server, queryServer));
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        try (ConfigurableApplicationContext program =
                Start.withSettings(settings(folder), false).context()) {
            String port = program.getEnvironment().getRequiredProperty("local.server.port");
            return work.apply(signIn(URI.create("http://127.0.0.1:" + port + "/graphql"), null));
        }
    }

    private static Map<String, Object> settings(Path folder) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        settings.put("gongwucang.data", folder.toAbsolutePath().normalize().toString());
        return settings;
    }

    private House signIn(URI address, @Nullable URI queries) throws IOException {
        String name = account == null ? asked("Account: ", "--account") : account;
        Trust trust = caFile == null ? Trust.ofJava() : Trust.of(caFile);
        return queries == null
                ? House.signedIn(address, trust, name, password(name))
                : House.signedIn(Addresses.two(address, queries), trust, name, password(name));
    }

    private String password(String name) throws IOException {
        if (passwordFile != null) {
            return Files.readAllLines(passwordFile).stream().findFirst().orElse("");
        }
        String given = System.getenv(PASSWORD);
        return given == null ? secret("Password of " + name + ": ") : given;
    }

    private String asked(String question, String option) {
        return console("give " + option).readLine("%s", question);
    }

    private String secret(String question) {
        return new String(console("use --password-file or " + PASSWORD).readPassword("%s", question));
    }

    private Console console(String instead) {
        Console console = System.console();
        if (console == null) {
            throw new ParameterException(spec.commandLine(), "No terminal to ask at: " + instead + ".");
        }
        return console;
    }
}
