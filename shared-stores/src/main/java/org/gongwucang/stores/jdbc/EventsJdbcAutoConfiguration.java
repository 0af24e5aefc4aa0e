package org.gongwucang.stores.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.gongwucang.stores.clock.StoreClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 凭证库: events in a PostgreSQL database, whose JDBC address stands in {@code gongwucang.events-jdbc}. One process may
 * write to it, any number may read.
 */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnProperty("gongwucang.events-jdbc")
@Import(JdbcEventStoreBeans.class)
public class EventsJdbcAutoConfiguration {

    /** More than commands in flight, processors and snapshots: each takes its connection before it waits its turn. */
    private static final int CONNECTIONS = 48;

    /** How long the server may be out of reach before the caller is told; the address can say otherwise. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** After so long without a word the server counts as lost; no question of ours takes as long. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    @Bean
    HikariDataSource eventsDataSource(@Value("${gongwucang.events-jdbc}") String address) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("events");
        source.setJdbcUrl(address);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(4);
        source.setConnectionTimeout(PATIENCE.toMillis());
        source.addDataSourceProperty("connectTimeout", PATIENCE.toSeconds());
        source.addDataSourceProperty("socketTimeout", SILENCE.toSeconds());
        source.addDataSourceProperty("tcpKeepAlive", true);
        return source;
    }

    @Bean
    StoreClock eventsClock(@Qualifier("eventsDataSource") DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        return new StoreClock(
                "events",
                () -> jdbc.query("SELECT clock_timestamp()", rows -> {
                    rows.next();
                    return rows.getObject(1, OffsetDateTime.class).toInstant();
                }));
    }

    @Bean
    EventTableFactory eventTables() {
        return PostgresEventTableFactory.INSTANCE;
    }

    @Bean
    JdbcEvents jdbcEvents(@Qualifier("eventsDataSource") DataSource source) {
        return new JdbcEvents(source);
    }
}
