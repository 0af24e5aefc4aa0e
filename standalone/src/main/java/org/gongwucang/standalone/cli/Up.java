package org.gongwucang.standalone.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.gongwucang.standalone.Start;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** 启动: starts the program and keeps it running until it is told to end. */
@Command(name = "up", description = "starts both halves on the stores of this machine", mixinStandardHelpOptions = true)
public final class Up implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*(\\.[A-Za-z0-9\\[\\]_-]+)+=.*");

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "port to listen on (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = "address to listen on (default: ${DEFAULT-VALUE})")
    private String address;

    @Option(
            names = "--data",
            defaultValue = "${env:GONGWUCANG_DATA:-data}",
            description = "folder of the stores (default: ${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--demo",
            arity = "0..1",
            fallbackValue = "OFFICE",
            paramLabel = "OFFICE|ACCOUNTS",
            description =
                    "adds demo accounts and lets a small office play with them, or adds the accounts only; listens"
                            + " on this machine only")
    private @Nullable Demo demo;

    @Option(names = "--dev", description = "GraphiQL and introspection")
    private boolean dev;

    @Option(
            names = "--mongodb-uri",
            description = "ledgers and vault on this MongoDB server; with a password in it better in the"
                    + " environment, GONGWUCANG_MONGODB_URI: everybody on the machine reads a command line")
    private @Nullable String mongodbUri;

    @Option(names = "--axon-server", description = "events on this Axon Server (host:port)")
    private @Nullable String axonServer;

    @Option(
            names = "--events-jdbc",
            description = "events in this PostgreSQL database (JDBC URL); with a password in it better in the"
                    + " environment, GONGWUCANG_EVENTS_JDBC")
    private @Nullable String eventsJdbc;

    @Option(
            names = "--backup",
            description = "folder of the backups of this program (default: that of the stores with -backup behind it)")
    private @Nullable Path backup;

    /** Each as {@code --name.of.the.setting=value}: what a half takes as an argument. */
    @Unmatched
    private List<String> more = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        check();
        try {
            return start().run(new CountDownLatch(1));
        } catch (RuntimeException e) {
            UnansweredStores stores = new UnansweredStores(axonServer);
            throw stores.blamedFor(e)
                    .<RuntimeException>map(StoreUnanswered::new)
                    .orElse(e);
        }
    }

    private Start start() {
        Start start = demo == Demo.OFFICE ? Start.withOffice(settings()) : Start.withSettings(settings(), demo != null);
        return start.with(more);
    }

    /** What a house for trying out has to begin with. */
    private enum Demo {
        OFFICE,
        ACCOUNTS
    }

    /** A server that was named does not answer; the message says which. */
    private static final class StoreUnanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoreUnanswered(String why) {
            super(why);
        }
    }

    private void check() {
        List<String> unknown =
                more.stream().filter(one -> !SETTING.matcher(one).matches()).toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must lie between 0 and " + HIGHEST_PORT + ".");
        }
        if (axonServer != null && eventsJdbc != null) {
            throw new ParameterException(spec.commandLine(), "Give --axon-server or --events-jdbc, not both.");
        }
        if (demo != null && !isLoopback()) {
            throw new ParameterException(
                    spec.commandLine(), "--demo listens on this machine only: its passwords are known to everybody.");
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ParameterException(spec.commandLine(), "--address " + address + " is no address.", e);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", port);
        settings.put("server.address", address);
        settings.put("gongwucang.data", data.toAbsolutePath().normalize().toString());
        settings.put("gongwucang.dev", dev);
        putIfGiven(settings, "gongwucang.mongodb-uri", mongodbUri);
        putIfGiven(settings, "gongwucang.axon-server", axonServer);
        putIfGiven(settings, "gongwucang.events-jdbc", eventsJdbc);
        putIfGiven(settings, "gongwucang.backup", backup == null ? null : backup.toString());
        return settings;
    }

    private static void putIfGiven(Map<String, Object> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
