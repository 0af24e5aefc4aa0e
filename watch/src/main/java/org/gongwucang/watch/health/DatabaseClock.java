package org.gongwucang.watch.health;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** The clock of a PostgreSQL server. */
record DatabaseClock(DataSource source) implements StoreClock {

    @Override
    public String server() {
        return "events";
    }

    @Override
    public Instant read() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("SELECT clock_timestamp()")) {
            now.next();
            return now.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
