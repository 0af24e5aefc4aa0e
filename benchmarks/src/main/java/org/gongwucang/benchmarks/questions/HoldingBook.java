package org.gongwucang.benchmarks.questions;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.bson.Document;
import org.gongwucang.benchmarks.things.Things;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.FoldWatch;
import org.gongwucang.query.ledger.LedgerChanges;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.stores.mongo.MongoLedgers;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** 试验台账: the ledger of things on a MongoDB server, followed and asked by the real engine. */
final class HoldingBook implements AutoCloseable {

    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final ThingsEngine engine;
    private final EmbeddedEventStore events;
    private final MongoClient client;
    private final MongoDatabase database;
    private final Ledgers ledgers;
    private final LedgerReader<HoldingRow> reader;

    /** @param database its name; what was filled there before is gone on with */
    HoldingBook(Things things, String address, String database) {
        this.client = MongoLedgers.connect(address);
        this.database = client.getDatabase(database);
        this.engine = new ThingsEngine(things, Math.max(things.entries(), taken(things)));
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();
        HoldingLedger ledger = new HoldingLedger();
        this.ledgers = new Ledgers(
                List.of(ledger),
                events,
                this.database,
                Wire.serializer(),
                new LedgerChanges(),
                new StaticListableBeanFactory().getBeanProvider(FoldWatch.class),
                address);
        this.reader = ledgers.reader(ledger);
        ledgers.start();
    }

    /** How many entries an earlier measurement has brought in. */
    private int taken(Things things) {
        Document progress = database.getCollection("ledgers")
                .find(Filters.eq("_id", "holding@5"))
                .first();
        return progress == null ? 0 : things.place(progress.getDate("horizon").toInstant()) + 1;
    }

    /** Waits until all that is stored can be asked for. */
    HoldingBook filled() {
        Waiting.until(MILLIS_BETWEEN_LOOKS, () -> ledgers.statuses().get(0).caughtUp());
        return this;
    }

    /** How much of what was stored at the start is taken in, 0 to 1. */
    double share() {
        return ledgers.statuses().get(0).progress().doubleValue();
    }

    /** Stores the next entries. */
    void append(int count) {
        events.publish(engine.next(count));
    }

    LedgerReader<HoldingRow> reader() {
        return reader;
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        ledgers.stop();
        events.shutDown();
        client.close();
    }
}
