package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 台账服务: a ledger server inside the process, spoken to by MongoDB's driver on a port of the loopback interface that
 * the system chooses. Its rows and indexes are kept in the file {@code ledgers} of a folder, and what it acknowledged is
 * there after a kill. It is not the truth, which is the events: a damaged file is put aside, and the ledgers are filled
 * anew.
 */
public final class EmbeddedLedgerServer implements AutoCloseable {

    /** Connections are tied to threads; with few of them a long answer would hold up short ones. */
    private static final int THREADS = 16;

    private static final long SECONDS_BETWEEN_TIDYING = 5;

    private static final Logger log = LoggerFactory.getLogger(EmbeddedLedgerServer.class);

    private final MongoServer server;
    private final WriteLog writes;
    private final ScheduledExecutorService tidying = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "ledger-file");
        thread.setDaemon(true);
        return thread;
    });

    private EmbeddedLedgerServer(LedgerFile file, WriteLog writes) {
        this.writes = writes;
        server = new MongoServer(new LedgerBackend(file, writes));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, THREADS);
    }

    /** Starts on a folder that this process has taken. */
    public static EmbeddedLedgerServer in(Path folder) {
        Path path = folder.resolve("ledgers");
        EmbeddedLedgerServer started;
        try {
            started = open(path);
        } catch (RuntimeException damaged) {
            putAside(path, damaged);
            started = open(path);
        }
        started.keepTidy();
        return started;
    }

    /** Starts without a file; for tests. */
    public static EmbeddedLedgerServer inMemory() {
        LedgerFile file = LedgerFile.inMemory();
        return new EmbeddedLedgerServer(file, new WriteLog(file));
    }

    private static EmbeddedLedgerServer open(Path path) {
        LedgerFile file = LedgerFile.at(path);
        try {
            Journal journal = new Journal(journal(path));
            return new EmbeddedLedgerServer(
                    file, new WriteLog(file, path.toFile().getAbsoluteFile().getParentFile(), journal));
        } catch (RuntimeException e) {
            file.abandon();
            throw e;
        }
    }

    private static void putAside(Path path, RuntimeException damage) {
        Path aside = path.resolveSibling(
                "ledgers-damaged-" + Instant.now().toString().replace(':', '-'));
        log.error(
                "The ledger file {} is damaged and put aside as {}; the ledgers are filled anew", path, aside, damage);
        try {
            Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(journal(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path journal(Path path) {
        return path.resolveSibling(path.getFileName() + ".journal");
    }

    private void keepTidy() {
        tidying.scheduleWithFixedDelay(this::tidy, SECONDS_BETWEEN_TIDYING, SECONDS_BETWEEN_TIDYING, TimeUnit.SECONDS);
    }

    private void tidy() {
        try {
            writes.tidy();
        } catch (RuntimeException e) {
            log.warn("The ledger file could not be tidied: {}", e.getMessage());
        }
    }

    /** Where to reach it, as a {@code mongodb://} address. */
    public String connectionString() {
        return server.getConnectionString();
    }

    @Override
    public void close() {
        tidying.shutdownNow();
        server.shutdownNow();
    }
}
