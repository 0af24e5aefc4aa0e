package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 台账服务: carries out commands on the ledger file; what it has answered is there after a kill. */
final class LedgerBackend extends AbstractMongoBackend {

    private static final Set<String> READING = Set.of(
            "find",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "serverstatus",
            "whatsmyuri",
            "getlasterror",
            "endsessions",
            "dbstats",
            "collstats",
            "validate",
            "connectionstatus",
            "hostinfo",
            "getcmdlineopts",
            "getlog");

    private static final Logger log = LoggerFactory.getLogger(LedgerBackend.class);

    private final LedgerFile file;
    private final WriteLog writes;
    private final Consumer<MVStoreException> damaged;

    /** @param damaged is told when the file turns out to be damaged while it is in use */
    LedgerBackend(LedgerFile file, WriteLog writes, Consumer<MVStoreException> damaged) {
        this.file = file;
        this.damaged = damaged;
        this.writes = writes;
        file.databases().forEach(this::resolveDatabase);
        Channel nobody = new EmbeddedChannel();
        writes.repeat((database, command) -> repeat(nobody, database, command));
        handleClose(nobody);
    }

    private void repeat(Channel nobody, String database, Document command) {
        try {
            super.handleCommand(nobody, database, command.keySet().iterator().next(), command);
        } catch (MongoServerException failedBefore) {
            log.debug("a command of the journal failed, as it did at first", failedBefore);
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new LedgerDatabase(databaseName, file, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        try {
            return carryOut(channel, databaseName, command, query);
        } catch (MVStoreException damage) {
            damaged.accept(damage);
            throw damage;
        }
    }

    private Document carryOut(Channel channel, String databaseName, String command, Document query) {
        Supplier<Document> work = () -> file.reading(() -> super.handleCommand(channel, databaseName, command, query));
        return isReading(command, query) ? work.get() : writes.write(databaseName, query, work);
    }

    private static boolean isReading(String command, Document query) {
        if (command.equals("aggregate")) {
            return query.get("pipeline") instanceof Collection<?> stages
                    && stages.stream().noneMatch(LedgerBackend::stores);
        }
        return READING.contains(command.toLowerCase(Locale.ROOT));
    }

    private static boolean stores(Object stage) {
        return stage instanceof Document step && (step.containsKey("$out") || step.containsKey("$merge"));
    }

    @Override
    public void close() {
        super.close();
        writes.close();
    }
}
