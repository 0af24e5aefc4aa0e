package org.gongwucang.stores.embedded;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.gongwucang.stores.jdbc.JdbcEventStoreBeans;
import org.gongwucang.stores.jdbc.JdbcEvents;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * 凭证文件: events in the folder that {@code gongwucang.data} names, unless they are kept elsewhere. Beans are closed in
 * the opposite order of their making: first what reads events, then the file, last the folder's lock.
 */
@AutoConfiguration(
        after = DataFolderAutoConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnProperty("gongwucang.data")
@ConditionalOnProperty(
        name = {"gongwucang.axon-server", "gongwucang.events-jdbc"},
        havingValue = "false",
        matchIfMissing = true)
@Import(JdbcEventStoreBeans.class)
public class EmbeddedEventStoreAutoConfiguration {

    @Bean
    EventFile eventFile(DataFolder folder) {
        return EventFile.in(folder.path());
    }

    @Bean(destroyMethod = "")
    DataSource eventsDataSource(EventFile file) {
        return file.source();
    }

    @Bean
    EventTableFactory eventTables() {
        return new HsqlTables();
    }

    @Bean
    JdbcEvents jdbcEvents(EventFile file) {
        return new JdbcEvents(file.source(), file.admission());
    }
}
