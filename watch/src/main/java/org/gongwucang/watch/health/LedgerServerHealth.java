package org.gongwucang.watch.health;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;

/** 台账库: whether the server of the ledgers answers. */
final class LedgerServerHealth extends BoundedHealth {

    private final MongoDatabase database;

    LedgerServerHealth(MongoDatabase database) {
        super("ledger-server");
        this.database = database;
    }

    @Override
    protected Health ask() {
        database.runCommand(new Document("ping", 1));
        return Health.up().build();
    }
}
