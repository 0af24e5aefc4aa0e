package org.gongwucang.vault.shelf;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** 架 on one machine: an HSQLDB file of its own in the data folder, forced to disk at every commit. */
public final class JdbcShelf implements Shelf {

    private static final RowMapper<Item> ITEM =
            (row, number) -> new Item(row.getString("K"), row.getLong("V"), row.getString("J"));
    private static final char ESCAPE = '!';

    private final HikariDataSource source = new HikariDataSource();
    private final JdbcTemplate jdbc;

    private JdbcShelf(String url) {
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(10);
        source.setPoolName("vault");
        jdbc = new JdbcTemplate(source);
        jdbc.execute("CREATE TABLE IF NOT EXISTS SHELF (D VARCHAR(40), K VARCHAR(400), V BIGINT, J VARCHAR(1048576),"
                + " PRIMARY KEY (D, K))");
    }

    /** The vault of the data folder; the folder's own lock keeps other processes out. */
    public static JdbcShelf in(Path folder) {
        return new JdbcShelf("jdbc:hsqldb:file:" + folder.resolve("vault").resolve("vault")
                + ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false");
    }

    /** One that is gone when it is closed. */
    public static JdbcShelf inMemory() {
        return new JdbcShelf("jdbc:hsqldb:mem:vault-" + UUID.randomUUID() + ";hsqldb.tx=mvcc");
    }

    @Override
    public Optional<Item> get(String drawer, String key) {
        return jdbc.query("SELECT K, V, J FROM SHELF WHERE D = ? AND K = ?", ITEM, drawer, key).stream()
                .findFirst();
    }

    @Override
    public boolean putIfAbsent(String drawer, String key, String json) {
        try {
            return jdbc.update("INSERT INTO SHELF (D, K, V, J) VALUES (?, ?, 1, ?)", drawer, key, json) == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public boolean replace(String drawer, String key, long version, String json) {
        return jdbc.update(
                        "UPDATE SHELF SET V = V + 1, J = ? WHERE D = ? AND K = ? AND V = ?", json, drawer, key, version)
                == 1;
    }

    @Override
    public void delete(String drawer, String key) {
        jdbc.update("DELETE FROM SHELF WHERE D = ? AND K = ?", drawer, key);
    }

    @Override
    public List<Item> list(String drawer, String prefix) {
        String pattern = prefix.replaceAll("([!%_])", ESCAPE + "$1") + "%";
        return jdbc.query(
                "SELECT K, V, J FROM SHELF WHERE D = ? AND K LIKE ? ESCAPE '" + ESCAPE + "' ORDER BY K",
                ITEM,
                drawer,
                pattern);
    }

    @Override
    public List<Item> listAfter(String drawer, String key, int most) {
        return jdbc.query(
                "SELECT K, V, J FROM SHELF WHERE D = ? AND K > ? ORDER BY K LIMIT ?", ITEM, drawer, key, most);
    }

    @Override
    public List<String> drawers() {
        return jdbc.queryForList("SELECT DISTINCT D FROM SHELF ORDER BY D", String.class);
    }

    @Override
    public void put(String drawer, Item item) {
        jdbc.update(
                "MERGE INTO SHELF USING (VALUES (CAST(? AS VARCHAR(40)), CAST(? AS VARCHAR(400)), CAST(? AS BIGINT),"
                        + " CAST(? AS VARCHAR(1048576)))) AS GIVEN (D, K, V, J)"
                        + " ON SHELF.D = GIVEN.D AND SHELF.K = GIVEN.K"
                        + " WHEN MATCHED THEN UPDATE SET V = GIVEN.V, J = GIVEN.J"
                        + " WHEN NOT MATCHED THEN INSERT (D, K, V, J) VALUES (GIVEN.D, GIVEN.K, GIVEN.V, GIVEN.J)",
                drawer,
                item.key(),
                item.version(),
                item.json());
    }

    @Override
    public void close() {
        jdbc.execute("SHUTDOWN");
        source.close();
    }
}
