package org.gongwucang.vault.register;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.vault.register.Kept.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 登记簿 on one machine: an HSQLDB file of its own beside the vault's, forced to disk at every commit. */
public abstract class JdbcRegister<K extends Kept, F extends RegisterFilter> implements Register<K, F> {

    private static final int CONNECTIONS = 4;
    private static final int TRIES = 20;

    private final HikariDataSource source = new HikariDataSource();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate together;
    private final String table;
    private final List<String> columns;

    /**
     * @param columns what is asked for by
     * @param indexed those of them by which few of many are found
     */
    protected JdbcRegister(String url, String table, List<String> columns, List<String> indexed) {
        this.table = table;
        this.columns = columns;
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setPoolName(table.toLowerCase(Locale.ROOT));
        jdbc = new JdbcTemplate(source);
        together = new TransactionTemplate(new JdbcTransactionManager(source));
        StringBuilder asked = new StringBuilder();
        columns.forEach(column -> asked.append(named(column)).append(" VARCHAR(400), "));
        jdbc.execute("CREATE TABLE IF NOT EXISTS " + table + " (ID VARCHAR(80) PRIMARY KEY, BUSINESS_DAY DATE,"
                + " FIRST_AT BIGINT, LAST_AT BIGINT, TIMES BIGINT, " + asked + "J VARCHAR(1048576))");
        jdbc.execute("CREATE INDEX IF NOT EXISTS " + table + "_NEWEST ON " + table + " (FIRST_AT, ID)");
        indexed.forEach(column -> jdbc.execute("CREATE INDEX IF NOT EXISTS " + table + "_BY_" + named(column) + " ON "
                + table + " (" + named(column) + ", FIRST_AT, ID)"));
    }

    /** The address of a file of this name in the vault of the data folder; the folder's own lock keeps other processes out. */
    protected static String file(Path folder, String name) {
        return "jdbc:hsqldb:file:" + folder.resolve("vault").resolve(name)
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false";
    }

    /** The address of one that is gone when it is closed. */
    protected static String memory(String name) {
        return "jdbc:hsqldb:mem:" + name + "-" + UUID.randomUUID() + ";hsqldb.tx=mvcc";
    }

    /** In the order of their ids, so that two requests wait for each other and do not lock each other out. */
    @Override
    public void add(Collection<K> entries) {
        List<K> ordered =
                entries.stream().sorted(Comparator.comparing(Kept::id)).toList();
        int tries = 1;
        while (!isAdded(ordered, tries < TRIES)) {
            tries++;
        }
    }

    /** False where somebody else was at the same entry in the same instant. */
    private boolean isAdded(List<K> entries, boolean again) {
        try {
            together.executeWithoutResult(all -> entries.forEach(this::count));
            return true;
        } catch (DuplicateKeyException | TransientDataAccessException e) {
            if (again) {
                return false;
            }
            throw e;
        }
    }

    private void count(K entry) {
        long lastAt = entry.lastAt().toEpochMilli();
        int counted = jdbc.update(
                "UPDATE " + table + " SET TIMES = TIMES + ?, LAST_AT = GREATEST(LAST_AT, ?) WHERE ID = ?",
                entry.count(),
                lastAt,
                entry.id());
        if (counted == 0) {
            insert(entry);
        }
    }

    private void insert(K entry) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                entry.id(),
                entry.day(),
                entry.firstAt().toEpochMilli(),
                entry.lastAt().toEpochMilli(),
                entry.count()));
        Map<String, String> marks = marks(entry);
        columns.forEach(column -> values.add(marks.get(column)));
        values.add(json(entry));
        jdbc.update(insert(), values.toArray());
    }

    @Override
    public void put(Collection<K> copied) {
        together.executeWithoutResult(all -> copied.forEach(entry -> {
            jdbc.update("DELETE FROM " + table + " WHERE ID = ?", entry.id());
            insert(entry);
        }));
    }

    private String insert() {
        String names =
                String.join(", ", columns.stream().map(JdbcRegister::named).toList());
        return "INSERT INTO " + table + " (ID, BUSINESS_DAY, FIRST_AT, LAST_AT, TIMES, " + names
                + ", J) VALUES (?, ?, ?, ?, ?, " + "?, ".repeat(columns.size()) + "?)";
    }

    /** Its name in the table. */
    private static String named(String field) {
        return field.toUpperCase(Locale.ROOT);
    }

    /** What is asked for by, of this entry, by name. */
    protected abstract Map<String, String> marks(K entry);

    /** All that lasts of it. */
    protected abstract String json(K entry);

    /** The entry again; what grows stands in the row. */
    protected abstract K read(ResultSet row) throws SQLException;

    @Override
    public List<K> page(F filter, @Nullable Place after, @Nullable Place before, boolean backward, int most) {
        JdbcConditions where = JdbcConditions.of(filter);
        if (after != null) {
            where.beyond("<", after);
        }
        if (before != null) {
            where.beyond(">", before);
        }
        String way = backward ? "ASC" : "DESC";
        String order = " ORDER BY FIRST_AT " + way + ", ID " + way + " LIMIT " + most;
        List<K> found = new ArrayList<>(jdbc.query(
                "SELECT * FROM " + table + where.clause() + order, (row, number) -> read(row), where.values()));
        if (backward) {
            Collections.reverse(found);
        }
        return found;
    }

    @Override
    public int total(F filter) {
        JdbcConditions where = JdbcConditions.of(filter);
        Integer total =
                jdbc.queryForObject("SELECT COUNT(*) FROM " + table + where.clause(), Integer.class, where.values());
        return total == null ? 0 : total;
    }

    @Override
    public void close() {
        jdbc.execute("SHUTDOWN");
        source.close();
    }
}
