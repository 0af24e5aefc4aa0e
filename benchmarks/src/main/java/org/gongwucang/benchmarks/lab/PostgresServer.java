package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL with its own defaults. It refuses to run as root; then it runs as the user {@code postgres}. */
public final class PostgresServer implements EventStoreServer {

    private static final String OTHER_USER = "postgres";

    private final Path binaries;
    private final Path folder;
    private final int port = Loopback.freePort();
    private final MortalProcess process;

    /**
     * Makes a new database cluster there, unless there is one.
     *
     * @param binaries folder of {@code initdb} and {@code postgres}
     */
    public PostgresServer(Path binaries, Path folder) {
        this.binaries = binaries;
        this.folder = folder;
        String own = folder.toAbsolutePath().toString();
        this.process = new MortalProcess(
                "postgres",
                folder,
                command(
                        "postgres",
                        "-D",
                        own + "/cluster",
                        "-p",
                        String.valueOf(port),
                        "-k",
                        own,
                        "-c",
                        "listen_addresses=" + Loopback.ADDRESS,
                        "-c",
                        "max_connections=300"));
        initialise();
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", OTHER_USER, "--"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void initialise() {
        try {
            Files.createDirectories(folder);
            if (Files.exists(folder.resolve("cluster"))) {
                return;
            }
            if (isRoot()) {
                Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OTHER_USER));
            }
            String cluster = folder.toAbsolutePath() + "/cluster";
            Process initdb = new ProcessBuilder(command("initdb", "-D", cluster, "-U", OTHER_USER, "--auth=trust"))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolveSibling("initdb.log").toFile())
                    .start();
            if (initdb.waitFor() != 0) {
                throw new LabFailure("initdb failed, see " + folder.resolveSibling("initdb.log"));
            }
        } catch (IOException e) {
            throw new LabFailure("no database cluster in " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabFailure("interrupted", e);
        }
    }

    /** A connection past any relay; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(addressAt(port));
    }

    private static String addressAt(int at) {
        return "jdbc:postgresql://" + Loopback.ADDRESS + ":" + at + "/postgres?user=" + OTHER_USER;
    }

    @Override
    public MortalProcess process() {
        return process;
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String settingAt(int at) {
        return "--gongwucang.events-jdbc=" + addressAt(at);
    }

    @Override
    public Path folder() {
        return folder;
    }
}
