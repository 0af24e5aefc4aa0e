package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

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
                letOthersIn(folder.toAbsolutePath().resolve("..").normalize());
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

    /** Temporary folders are their maker's only; the other user has to pass through. */
    private static void letOthersIn(Path upTo) throws IOException {
        for (Path at = upTo.toAbsolutePath(); at != null; at = at.getParent()) {
            var rights = EnumSet.copyOf(Files.getPosixFilePermissions(at));
            if (rights.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(at, rights);
            }
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

    @Override
    public void append(ForeignEntry entry) {
        String insert =
                "INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,"
                        + " payloadType, payloadRevision, payload, metaData) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, entry.stream());
            statement.setLong(3, entry.sequence());
            statement.setString(4, entry.aggregate());
            statement.setString(5, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
            statement.setString(6, entry.type());
            statement.setString(7, "1");
            statement.setBytes(8, entry.json().getBytes(StandardCharsets.UTF_8));
            statement.setBytes(9, ForeignEntry.envelopeAsJson().getBytes(StandardCharsets.UTF_8));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new LabFailure("the entry is not stored", e);
        }
    }
}
