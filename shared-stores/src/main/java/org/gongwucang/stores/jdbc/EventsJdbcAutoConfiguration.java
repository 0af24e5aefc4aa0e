package org.gongwucang.stores.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

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

    @Bean
    HikariDataSource eventsDataSource(@Value("${gongwucang.events-jdbc}") String address) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("events");
        source.setJdbcUrl(address);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(4);
        return source;
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
