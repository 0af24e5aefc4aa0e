package org.gongwucang.watch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.gongwucang.stores.mongo.MongoLedgersAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** 计量: connections to the ledgers' server are counted from the first, whether it answers or not. */
class LedgerConnectionsTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withConfiguration(
                    AutoConfigurations.of(MeasureAutoConfiguration.class, MongoLedgersAutoConfiguration.class))
            .withPropertyValues("gongwucang.mongodb-uri=mongodb://127.0.0.1:1/gongwucang");

    @Test
    void the_pool_of_the_ledgers_client_is_measured() {
        program.run(context -> assertThat(context.getBean(MeterRegistry.class)
                        .find("mongodb.driver.pool.size")
                        .gauges())
                .hasSize(1));
    }
}
