package org.gongwucang.stores.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.gongwucang.stores.ledgers.EmbeddedLedgerServer;
import org.gongwucang.stores.mongo.MongoLedgers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** 台账文件: ledgers in the folder that {@code gongwucang.data} names, unless they are kept on a MongoDB server. */
@AutoConfiguration(after = DataFolderAutoConfiguration.class)
@ConditionalOnProperty("gongwucang.data")
@ConditionalOnProperty(name = "gongwucang.mongodb-uri", havingValue = "false", matchIfMissing = true)
public class EmbeddedLedgersAutoConfiguration {

    @Bean
    EmbeddedLedgerServer embeddedLedgerServer(DataFolder folder) {
        return EmbeddedLedgerServer.in(folder.path());
    }

    @Bean
    MongoClient ledgerClient(EmbeddedLedgerServer server) {
        return MongoLedgers.connect(server.connectionString());
    }

    @Bean
    MongoDatabase ledgerDatabase(MongoClient ledgerClient) {
        return ledgerClient.getDatabase(MongoLedgers.DATABASE);
    }
}
