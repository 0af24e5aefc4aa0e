package org.gongwucang.watch.health;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.vault.security.DoorAutoConfiguration;
import org.gongwucang.vault.security.OperatorsOnly;
import org.gongwucang.vault.shelf.Shelf;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** 健康: what can be asked of the stores; which of it makes a half ready is in the settings of that half. */
@AutoConfiguration(
        after = DoorAutoConfiguration.class,
        afterName = {
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.gongwucang.stores.mongo.MongoLedgersAutoConfiguration",
            "org.gongwucang.stores.embedded.EmbeddedLedgersAutoConfiguration"
        })
public class HealthAutoConfiguration {

    @Bean
    HealthIndicator eventStoreHealthIndicator(@Qualifier("eventStore") EventStore events) {
        return new EventStoreHealth(events);
    }

    @Bean
    HealthIndicator vaultHealthIndicator(Shelf shelf) {
        return new VaultHealth(shelf);
    }

    @Bean
    @ConditionalOnBean(MongoDatabase.class)
    HealthIndicator ledgerServerHealthIndicator(MongoDatabase database) {
        return new LedgerServerHealth(database);
    }

    @Bean
    @ConditionalOnBean(OperatorsOnly.class)
    HealthEndpointGroupsPostProcessor operatorsSee(OperatorsOnly operators) {
        return groups -> {
            Map<String, HealthEndpointGroup> named = new LinkedHashMap<>();
            groups.getNames()
                    .forEach(name ->
                            named.put(name, new OperatorsSee(Objects.requireNonNull(groups.get(name)), operators)));
            return HealthEndpointGroups.of(new OperatorsSee(groups.getPrimary(), operators), named);
        };
    }
}
