package org.gongwucang.stores.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.ConnectionPoolListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * 台账库: ledgers on a MongoDB server, whose address stands in {@code gongwucang.mongodb-uri}. The database is the one
 * the address names, else {@value MongoLedgers#DATABASE}.
 */
@AutoConfiguration
@ConditionalOnProperty("gongwucang.mongodb-uri")
public class MongoLedgersAutoConfiguration {

    @Bean
    MongoClient ledgerClient(
            @Value("${gongwucang.mongodb-uri}") String address, ObjectProvider<ConnectionPoolListener> listeners) {
        return MongoLedgers.connect(address, listeners.orderedStream().toList());
    }

    @Bean
    MongoDatabase ledgerDatabase(MongoClient ledgerClient, @Value("${gongwucang.mongodb-uri}") String address) {
        return MongoLedgers.database(ledgerClient, address);
    }
}
