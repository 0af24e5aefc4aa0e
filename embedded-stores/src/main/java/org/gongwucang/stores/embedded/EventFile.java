package org.gongwucang.stores.embedded;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/**
 * 凭证文件: the database that events are kept in, a set of HSQLDB files in the data folder. A commit has reached the
 * disk when it returns; what a crash interrupts is undone at the next start.
 *
 * <p>Close it after Axon has shut down and before the folder is let go.
 */
public final class EventFile implements AutoCloseable {

    /**
     * More than there are commands in flight, processors and snapshots: Axon takes a connection before it waits for an
     * aggregate, so with few of them one busy asset would hold up everybody.
     */
    static final int CONNECTIONS = 48;

    /** Log that a start after a crash may have to repeat (100,000 events: 1.6 s, against 8.4 s at 500). */
    private static final DataSize LONGEST_LOG = DataSize.ofMegabytes(5);

    private static final Logger log = LoggerFactory.getLogger(EventFile.class);

    private final BasicDataSource source;
    private final Runnable admission;
    private final @Nullable Checkpoints checkpoints;

    private EventFile(BasicDataSource source, Runnable admission, @Nullable Checkpoints checkpoints) {
        this.source = source;
        this.admission = admission;
        this.checkpoints = checkpoints;
    }

    /** Opens the file {@code events} in a folder that this process has taken. */
    public static EventFile in(Path folder) {
        return in(folder, DiskReserve.SPARE, LONGEST_LOG);
    }

    static EventFile in(Path folder, DataSize spare, DataSize longestLog) {
        String url = "jdbc:hsqldb:file:" + folder.resolve("events")
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false"
                + ";hsqldb.cache_rows=1000000;hsqldb.cache_size=" + kilobytesOfCache();
        CheckpointGate gate = new CheckpointGate();
        Checkpoints checkpoints = new Checkpoints(url, folder.resolve("events.log"), longestLog, gate);
        DiskReserve reserve = new DiskReserve(folder, spare);
        EventFile file = new EventFile(pool(new GatedSource(gate), url), reserve::check, checkpoints);
        new JdbcTemplate(file.source).execute("SET FILES LOG SIZE 0");
        checkpoints.start();
        return file;
    }

    /**
     * A 24th of the heap, which becomes twice as much in memory. With 200 MB, as is sometimes advised, 180,000 events took
     * up half of a heap of 1 GB, and collecting garbage half of the time.
     */
    private static long kilobytesOfCache() {
        return DataSize.ofBytes(Runtime.getRuntime().maxMemory() / 24).toKilobytes();
    }

    /** Opens a database that is kept in memory only and is gone when closed; for tests. */
    public static EventFile inMemory(String name) {
        return new EventFile(
                pool(new BasicDataSource(), "jdbc:hsqldb:mem:" + name + ";hsqldb.tx=mvcc"), () -> {}, null);
    }

    /** Statements are kept prepared: parsing them anew took a quarter of the store's time. */
    private static BasicDataSource pool(BasicDataSource source, String url) {
        // HSQLDB would otherwise replace the handlers of java.util.logging for the whole process.
        System.setProperty("hsqldb.reconfig_logging", "false");
        source.setUrl(url);
        source.setMaxTotal(CONNECTIONS);
        source.setMaxIdle(CONNECTIONS);
        source.setTestOnBorrow(false);
        source.setPoolPreparedStatements(true);
        return source;
    }

    /** Connections to the file. */
    public DataSource source() {
        return source;
    }

    /** Runs before each write, and refuses it where the disk is nearly full. */
    public Runnable admission() {
        return admission;
    }

    /** Writes everything out, so that the next start has nothing to repeat, and closes. */
    @Override
    public void close() {
        if (checkpoints != null) {
            checkpoints.close();
        }
        try (source) {
            new JdbcTemplate(source).execute("SHUTDOWN");
        } catch (RuntimeException | SQLException e) {
            log.warn("The event file was not closed in order; the next start repeats its log: {}", e.getMessage());
        }
    }
}
