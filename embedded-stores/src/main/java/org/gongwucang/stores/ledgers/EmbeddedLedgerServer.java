package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
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
    private static final long SECONDS_TO_TIDY = 10;

    private static final Logger log = LoggerFactory.getLogger(EmbeddedLedgerServer.class);

    static {
        // Netty asks before every byte whether its buffer was given back already. That bounds are kept to is still
        // asked.
        System.getProperties().putIfAbsent("io.netty.buffer.checkAccessible", "false");
        System.getProperties().putIfAbsent("io.netty.buffer.checkBounds", "true");
    }

    private final MongoServer server;
    private final WriteLog writes;
    private final ScheduledExecutorService tidying = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "ledger-file");
        thread.setDaemon(true);
        return thread;
    });

    private EmbeddedLedgerServer(LedgerBackend backend, WriteLog writes) {
        this.writes = writes;
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, THREADS);
    }

    /** Starts on a folder that this process has taken. */
    public static EmbeddedLedgerServer in(Path path) {
        LedgerFolder folder = new LedgerFolder(path);
        if (folder.isMarked()) {
            folder.putAside();
        }
        EmbeddedLedgerServer started;
        try {
            started = open(folder);
        } catch (RuntimeException failure) {
            if (!LedgerFolder.isDamage(failure)) {
                throw failure;
            }
            log.error("The ledger file {} cannot be read", folder.rows(), failure);
            folder.putAside();
            started = open(folder);
        }
        started.keepTidy();
        return started;
    }

    /** Starts without a file; for tests. */
    public static EmbeddedLedgerServer inMemory() {
        LedgerFile file = LedgerFile.inMemory();
        WriteLog writes = new WriteLog(file);
        return new EmbeddedLedgerServer(new LedgerBackend(file, writes, damage -> {}), writes);
    }

    private static EmbeddedLedgerServer open(LedgerFolder folder) {
        LedgerFile file = LedgerFile.at(folder.rows());
        try {
            WriteLog writes = new WriteLog(file, folder.disk(), new Journal(folder.journal()));
            return new EmbeddedLedgerServer(new LedgerBackend(file, writes, folder::mark), writes);
        } catch (RuntimeException e) {
            file.abandon();
            throw e;
        }
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
        stopTidying();
        server.shutdownNow();
    }

    /** Without an interruption, which would close the file under its reader. */
    private void stopTidying() {
        tidying.shutdown();
        try {
            if (!tidying.awaitTermination(SECONDS_TO_TIDY, TimeUnit.SECONDS)) {
                log.warn("The ledger file is closed while it is being tidied");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
