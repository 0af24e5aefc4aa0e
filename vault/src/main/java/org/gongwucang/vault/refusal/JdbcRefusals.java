package org.gongwucang.vault.refusal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongwucang.vault.refusal.KeptRefusal.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 拒绝登记簿 on one machine: an HSQLDB file of its own beside the vault's, forced to disk at every commit. */
public final class JdbcRefusals implements RefusalRegister {

    private static final int CONNECTIONS = 4;
    private static final int TRIES = 20;

    /** How much of its log is read again at the first refusal after a crash. */
    private static final int MEGABYTES_TO_READ_AGAIN = 5;

    private final HikariDataSource source = new HikariDataSource();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate together;

    private JdbcRefusals(String url) {
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setPoolName("refusals");
        jdbc = new JdbcTemplate(source);
        together = new TransactionTemplate(new JdbcTransactionManager(source));
        jdbc.execute(
                "CREATE TABLE IF NOT EXISTS REFUSAL (ID VARCHAR(80) PRIMARY KEY, BUSINESS_DAY DATE, FIRST_AT BIGINT,"
                        + " LAST_AT BIGINT, TIMES BIGINT, RULE VARCHAR(200), ACTOR VARCHAR(400), UNIT VARCHAR(400),"
                        + " COMMAND VARCHAR(200), J VARCHAR(1048576))");
        jdbc.execute("CREATE INDEX IF NOT EXISTS REFUSAL_NEWEST ON REFUSAL (FIRST_AT, ID)");
        jdbc.execute("CREATE INDEX IF NOT EXISTS REFUSAL_OF_ACTOR ON REFUSAL (ACTOR, FIRST_AT, ID)");
        jdbc.execute("CREATE INDEX IF NOT EXISTS REFUSAL_BY_RULE ON REFUSAL (RULE, FIRST_AT, ID)");
    }

    /** The register of the data folder; the folder's own lock keeps other processes out. */
    public static JdbcRefusals in(Path folder) {
        return new JdbcRefusals("jdbc:hsqldb:file:" + folder.resolve("vault").resolve("refusals")
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false");
    }

    /** One that is gone when it is closed. */
    public static JdbcRefusals inMemory() {
        return new JdbcRefusals("jdbc:hsqldb:mem:refusals-" + UUID.randomUUID() + ";hsqldb.tx=mvcc");
    }

    /** In the order of their ids, so that two requests wait for each other and do not lock each other out. */
    @Override
    public void add(Collection<KeptRefusal> refused) {
        List<KeptRefusal> ordered =
                refused.stream().sorted(Comparator.comparing(KeptRefusal::id)).toList();
        int tries = 1;
        while (!isAdded(ordered, tries < TRIES)) {
            tries++;
        }
    }

    /** False where somebody else was at the same entry in the same instant. */
    private boolean isAdded(List<KeptRefusal> refused, boolean again) {
        try {
            together.executeWithoutResult(all -> refused.forEach(this::count));
            return true;
        } catch (DuplicateKeyException | TransientDataAccessException e) {
            if (again) {
                return false;
            }
            throw e;
        }
    }

    private void count(KeptRefusal refused) {
        long lastAt = refused.lastAt().toEpochMilli();
        int counted = jdbc.update(
                "UPDATE REFUSAL SET TIMES = TIMES + ?, LAST_AT = GREATEST(LAST_AT, ?) WHERE ID = ?",
                refused.count(),
                lastAt,
                refused.id());
        if (counted == 0) {
            insert(refused);
        }
    }

    private void insert(KeptRefusal refused) {
        jdbc.update(
                "INSERT INTO REFUSAL (ID, BUSINESS_DAY, FIRST_AT, LAST_AT, TIMES, RULE, ACTOR, UNIT, COMMAND, J)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                RefusalRows.values(refused));
    }

    @Override
    public void put(Collection<KeptRefusal> copied) {
        together.executeWithoutResult(all -> copied.forEach(refused -> {
            jdbc.update("DELETE FROM REFUSAL WHERE ID = ?", refused.id());
            insert(refused);
        }));
    }

    @Override
    public List<KeptRefusal> page(
            RefusalFilter filter, @Nullable Place after, @Nullable Place before, boolean backward, int most) {
        RefusalRows.Conditions where = RefusalRows.Conditions.of(filter);
        if (after != null) {
            where.beyond("<", after);
        }
        if (before != null) {
            where.beyond(">", before);
        }
        String way = backward ? "ASC" : "DESC";
        String order = " ORDER BY FIRST_AT " + way + ", ID " + way + " LIMIT " + most;
        List<KeptRefusal> found = new ArrayList<>(jdbc.query(
                "SELECT * FROM REFUSAL" + where.clause() + order,
                (row, number) -> RefusalRows.read(row),
                where.values()));
        if (backward) {
            Collections.reverse(found);
        }
        return found;
    }

    @Override
    public int total(RefusalFilter filter) {
        RefusalRows.Conditions where = RefusalRows.Conditions.of(filter);
        Integer total =
                jdbc.queryForObject("SELECT COUNT(*) FROM REFUSAL" + where.clause(), Integer.class, where.values());
        return total == null ? 0 : total;
    }

    @Override
    public void close() {
        jdbc.execute("SHUTDOWN");
        source.close();
    }
}
