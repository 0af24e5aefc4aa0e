package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 试验场选项: which servers there are on this machine, and where to work. */
public final class LabOptions {

    @Option(names = "--mongod", description = "the program mongod; without it only the stores of one machine are tried")
    private @Nullable Path mongod;

    @Option(
            names = "--axon-server-jar",
            description =
                    "Axon Server as a runnable jar; it listens on every interface: run all this in a network namespace"
                            + " (unshare -n sh -c 'ip link set lo up; …')")
    private @Nullable Path axonServerJar;

    @Option(names = "--postgres-bin", description = "folder of the programs initdb and postgres")
    private @Nullable Path postgresBin;

    @Option(names = "--folder", description = "where stores and logs are kept (default: a new temporary folder)")
    private @Nullable Path folder;

    @Option(
            names = "--home",
            defaultValue = "${sys:gongwucang.home:-.}",
            description = "the program's folder with its built jars (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(
            names = "--java-options",
            defaultValue = "-Xms96m -Xmx1g -XX:+UseG1GC",
            description = "of each process of the program (default: ${DEFAULT-VALUE})")
    private String javaOptions;

    /** The stores that can be tried, and, told to {@code say}, why the others cannot. */
    public List<Store> stores(java.util.function.Consumer<String> say) {
        List<Store> possible = new ArrayList<>();
        if (mongod == null) {
            say.accept("skipped: separate halves, since no --mongod is given");
        } else {
            if (axonServerJar == null) {
                say.accept("skipped: Axon Server, since no --axon-server-jar is given");
            } else if (!AxonServer.isSafeHere()) {
                say.accept("skipped: Axon Server, since it would listen on every interface of this machine:"
                        + " run this in a network namespace (unshare -n sh -c 'ip link set lo up; …')");
            } else {
                possible.add(Store.AXON_SERVER);
            }
            if (postgresBin == null) {
                say.accept("skipped: PostgreSQL, since no --postgres-bin is given");
            } else {
                possible.add(Store.POSTGRES);
            }
        }
        possible.add(Store.EMBEDDED);
        return possible;
    }

    /** The program mongod. */
    Path mongod() {
        return given(mongod, "--mongod");
    }

    EventStoreServer eventStore(Store store, Path folder) {
        return switch (store) {
            case AXON_SERVER -> new AxonServer(given(axonServerJar, "--axon-server-jar"), folder);
            case POSTGRES -> new PostgresServer(given(postgresBin, "--postgres-bin"), folder);
            case EMBEDDED -> throw new LabFailure("the stores of one machine are no servers");
        };
    }

    Path home() {
        return home;
    }

    List<String> javaOptions() {
        return List.of(javaOptions.trim().split(" +"));
    }

    /** A folder of this name to work in. */
    public Path room(String name) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("gongwucang-lab");
            }
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new LabFailure("no folder to work in", e);
        }
    }

    private static Path given(@Nullable Path path, String option) {
        if (path == null) {
            throw new LabFailure(option + " is needed");
        }
        return path;
    }
}
