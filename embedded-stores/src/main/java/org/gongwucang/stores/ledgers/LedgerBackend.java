package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * 台账服务: carries out commands on the ledger file. One command writes at a time, and is in the file before it is
 * answered: so what a client was told is there after a kill, and every row with all its index entries.
 */
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

    private final LedgerFile file;

    LedgerBackend(LedgerFile file) {
        this.file = file;
        file.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new LedgerDatabase(databaseName, file, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        return isReading(command, query)
                ? super.handleCommand(channel, databaseName, command, query)
                : file.write(() -> super.handleCommand(channel, databaseName, command, query));
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
        file.close();
    }
}
