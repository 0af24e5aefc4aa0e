package org.gongwucang.command.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.gongwucang.command.CommandSide;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.stores.testing.TestStores;
import org.gongwucang.vault.journal.JdbcSignIns;
import org.gongwucang.vault.journal.SignInRegister;
import org.gongwucang.vault.refusal.JdbcRefusals;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;

/** A test of rules across aggregates: the whole command side without its controllers, on a real event store in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CommandHouse.Wiring.class, webEnvironment = WebEnvironment.NONE)
public @interface CommandHouse {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration",
                "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
                "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
                "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration"
            })
    @ComponentScan(
            basePackages = "org.gongwucang.command",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters = {
                @Filter(Controller.class),
                @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandSide.class)
            })
    class Wiring {

        @Bean(destroyMethod = "close")
        TestStores stores() {
            return TestStores.open();
        }

        @Bean
        EventStorageEngine eventStorageEngine(TestStores stores) {
            return stores.engine();
        }

        @Bean
        StoredStreams streams(TestStores stores) {
            return stores.streams();
        }

        @Bean
        @Primary
        TransactionManager eventTransactions(TestStores stores) {
            return stores.transactions();
        }

        @Bean
        Shelf vault() {
            return JdbcShelf.inMemory();
        }

        @Bean
        SignInRegister signInRegister() {
            return JdbcSignIns.inMemory();
        }

        @Bean
        RefusalRegister refusalRegister() {
            return JdbcRefusals.inMemory();
        }
    }
}
