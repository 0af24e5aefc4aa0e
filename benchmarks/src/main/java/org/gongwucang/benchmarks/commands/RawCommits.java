package org.gongwucang.benchmarks.commands;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongwucang.benchmarks.Load;
import org.gongwucang.benchmarks.Timings;
import org.gongwucang.benchmarks.lab.LabFailure;

/** 裸库: one row of an event's size per commit, in a table shaped like the event table. */
final class RawCommits implements RawStore {

    private static final String INSERT =
            "INSERT INTO RAW_ENTRY (A, S, T, I, M, P, R, PT, TS) VALUES (?, ?, 'Asset', ?, ?, ?, '1', ?, ?)";

    private final String address;
    private final AtomicLong sequence = new AtomicLong();

    /**
     * @param identity how the database numbers rows
     * @param bytes its type of bytes
     */
    RawCommits(String address, String identity, String bytes) {
        this.address = address;
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE RAW_ENTRY (G " + identity
                    + " PRIMARY KEY, A VARCHAR(255), S BIGINT, T VARCHAR(255), I VARCHAR(255) UNIQUE, M " + bytes
                    + ", P " + bytes + ", R VARCHAR(255), PT VARCHAR(255), TS VARCHAR(255), UNIQUE (A, S))");
        } catch (SQLException e) {
            throw new LabFailure("no table for raw entries", e);
        }
    }

    @Override
    public Timings commits(int threads, Duration measured) {
        return Load.timed(threads, measured, thread -> {
            PreparedStatement insert = prepared();
            return () -> insert(insert);
        });
    }

    private PreparedStatement prepared() {
        try {
            Connection connection = DriverManager.getConnection(address);
            connection.setAutoCommit(false);
            return connection.prepareStatement(INSERT);
        } catch (SQLException e) {
            throw new LabFailure("no connection for raw entries", e);
        }
    }

    private boolean insert(PreparedStatement insert) throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setLong(2, sequence.incrementAndGet());
        insert.setString(3, UUID.randomUUID().toString());
        insert.setBytes(4, new byte[METADATA_BYTES]);
        insert.setBytes(5, new byte[PAYLOAD_BYTES]);
        insert.setString(6, "org.gongwucang.events.asset.AssetRelocated");
        insert.setString(7, "2026-01-02T03:04:05.678Z");
        insert.executeUpdate();
        insert.getConnection().commit();
        return true;
    }

    /** Its connections end with the process. */
    @Override
    public void close() {}
}
