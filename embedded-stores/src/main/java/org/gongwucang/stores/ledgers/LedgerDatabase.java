package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;

/** 台账库: one database of the ledger file. */
final class LedgerDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final String PARTIAL = "partialFilterExpression";

    private final LedgerFile file;

    LedgerDatabase(String name, LedgerFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        return new LedgerCollection(this, collectionName, options, cursorRegistry, rows(collectionName));
    }

    private Rows rows(String collectionName) {
        return file.rows(getFullCollectionNamespace(collectionName));
    }

    /** Rows that a pipeline begins by choosing are looked up, and not picked out of all. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databaseResolver, Oplog oplog) {
        return TimeAllowed.during(
                query.get("maxTimeMS"), () -> handled(channel, command, query, databaseResolver, oplog));
    }

    private Document handled(
            Channel channel, String command, Document query, DatabaseResolver databaseResolver, Oplog oplog) {
        if (command.equals("aggregate")
                && resolveCollection(String.valueOf(query.get(command)), false) instanceof LedgerCollection rows) {
            Pipeline pipeline = new Pipeline(query);
            return pipeline.isCount()
                    ? pipeline.counted(rows)
                    : rows.beginningWith(
                            pipeline.question(),
                            () -> super.handleCommand(channel, command, pipeline.rest(), databaseResolver, oplog));
        }
        return super.handleCommand(channel, command, query, databaseResolver, oplog);
    }

    /** A partial index holds all rows here. So it must not be unique, or rows outside its part would be refused. */
    @Override
    protected synchronized void addIndex(Document indexDescription) {
        if (indexDescription.containsKey(PARTIAL) && indexDescription.containsKey("unique")) {
            Document full = indexDescription.clone();
            full.remove("unique");
            super.addIndex(full);
        } else {
            super.addIndex(indexDescription);
        }
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return keys.size() == 1 && keys.get(0).getKey().equals(IdIndex.FIELD)
                ? new IdIndex(indexName, keys.get(0).isAscending(), rows(collectionName))
                : index(collectionName, indexName, keys, sparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return index(collectionName, indexName, keys, sparse, false);
    }

    private Index<Object> index(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse, boolean unique) {
        String namespace = getFullCollectionNamespace(collectionName);
        return new SortedIndex(indexName, keys, sparse, unique, file.index(namespace, indexName));
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        super.dropCollection(collectionName, oplog);
        file.remove(getFullCollectionNamespace(collectionName));
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        String oldNamespace = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newCollectionName);
        file.rename(oldNamespace, getFullCollectionNamespace(newCollectionName));
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    @Override
    protected long getFileSize() {
        return file.size();
    }
}
