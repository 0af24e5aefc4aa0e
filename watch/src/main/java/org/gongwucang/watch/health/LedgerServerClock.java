package org.gongwucang.watch.health;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.bson.Document;

/** The clock of a MongoDB server. */
record LedgerServerClock(MongoDatabase database) implements StoreClock {

    @Override
    public String server() {
        return "ledgers";
    }

    @Override
    public Instant read() {
        return database.runCommand(new Document("hello", 1))
                .getDate("localTime")
                .toInstant();
    }
}
