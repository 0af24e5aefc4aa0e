package org.gongwucang.stores.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class EmbeddedEventStoreAutoConfigurationTest {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Application.class)
            .withPropertyValues("axon.axonserver.enabled=false", "axon.update-check.disabled=true");

    @EnableAutoConfiguration
    static class Application {}

    @Test
    void gives_axon_an_event_store_with_real_transactions() {
        application.withPropertyValues("gongwucang.data=" + folder).run(context -> {
            assertThat(context).hasSingleBean(EventStorageEngine.class);
            assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
            assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(context).doesNotHaveBean(TokenStore.class).hasSingleBean(DataSource.class);

            context.getBean(EventStore.class).publish(Facts.renamed("a", 0));
            assertThat(context.getBean(EventStore.class).readEvents("a").hasNext())
                    .isTrue();
        });
    }

    @Test
    void gives_a_ledger_database_that_is_kept_in_the_folder() {
        ApplicationContextRunner onFolder = application.withPropertyValues("gongwucang.data=" + folder);
        onFolder.run(context -> ledgers(context).getCollection("unit@1").insertOne(new Document("_id", "a")));
        onFolder.run(
                context -> assertThat(ledgers(context).getCollection("unit@1").countDocuments())
                        .isEqualTo(1));
    }

    private static MongoDatabase ledgers(ApplicationContext context) {
        return context.getBean("ledgerDatabase", MongoDatabase.class);
    }

    @Test
    void makes_no_store_that_nobody_asked_for() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(DataSource.class)
                .doesNotHaveBean(MongoDatabase.class));
    }

    @Test
    void takes_the_folder_before_any_other_bean_is_made() {
        try (DataFolder held = DataFolder.take(folder)) {
            AtomicBoolean made = new AtomicBoolean();
            application
                    .withPropertyValues("gongwucang.data=" + held.path())
                    .withBean("aFirst", Object.class, () -> made.getAndSet(true))
                    .run(context -> assertThat(context).hasFailed());
            assertThat(made).isFalse();
        }
    }

    @Test
    void closes_in_order_and_lets_the_folder_go() {
        application
                .withPropertyValues("gongwucang.data=" + folder)
                .run(context -> context.getBean(EventStore.class).publish(Facts.renamed("a", 0)));

        assertThat(folder.resolve("events.log")).doesNotExist();
        try (DataFolder again = DataFolder.take(folder);
                EventFile file = EventFile.in(again.path())) {
            assertThat(Facts.sequences(Facts.engine(file), "a")).containsExactly(0L);
        }
    }

    @Test
    void stays_away_when_events_are_kept_elsewhere() {
        application
                .withPropertyValues("gongwucang.data=" + folder, "gongwucang.axon-server=127.0.0.1:8124")
                .run(context -> assertThat(context).doesNotHaveBean(EventFile.class));
    }

    @Test
    void refuses_to_start_on_a_folder_in_use() {
        try (DataFolder held = DataFolder.take(folder)) {
            application
                    .withPropertyValues("gongwucang.data=" + held.path())
                    .run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(DataFolderInUse.class));
        }
    }
}
