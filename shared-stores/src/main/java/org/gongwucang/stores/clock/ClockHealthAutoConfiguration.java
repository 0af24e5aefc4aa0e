package org.gongwucang.stores.clock;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** 时钟偏差: the health contributor {@code clock}. An Axon Server does not tell its time. */
@AutoConfiguration
@ConditionalOnProperty("gongwucang.mongodb-uri")
public class ClockHealthAutoConfiguration {

    @Bean
    HealthIndicator clockHealthIndicator(ObjectProvider<StoreClock> stores) {
        return new ClockHealth(
                Clock.systemUTC(), List.copyOf(stores.orderedStream().toList()));
    }
}
