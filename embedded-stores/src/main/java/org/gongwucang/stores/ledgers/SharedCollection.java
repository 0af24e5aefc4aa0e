package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** 共用: a collection that any number of readers use side by side, or one writer alone. */
abstract class SharedCollection extends AbstractMongoCollection<Object> {

    private static final int INSERTED_TOGETHER = 4;

    /** Of the document that an error is about, among all of the command. */
    private static final String INDEX = "index";

    /** Whoever waits is next: a writer that goes on with the next rows would overtake all readers otherwise. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    SharedCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        return reading(() -> super.handleQuery(parameters));
    }

    @Override
    public Document handleDistinct(Document query) {
        return reading(() -> super.handleDistinct(query));
    }

    @Override
    public void addDocument(Document document) {
        writing(() -> {
            super.addDocument(document);
            return document;
        });
    }

    @Override
    public void removeDocument(Document document) {
        writing(() -> {
            super.removeDocument(document);
            return document;
        });
    }

    /**
     * Some at a time: readers that come meanwhile wait for these and not for all. Inserted in one go, a batch of ledger rows held
     * them up for one to two seconds.
     */
    @Override
    public List<Document> insertDocuments(List<Document> documents, boolean isOrdered) {
        List<Document> errors = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += INSERTED_TOGETHER) {
            int first = from;
            List<Document> some = documents.subList(from, Math.min(documents.size(), from + INSERTED_TOGETHER));
            for (Document error : writing(() -> super.insertDocuments(some, isOrdered))) {
                if (error.get(INDEX) instanceof Integer index) {
                    error.put(INDEX, first + index);
                }
                errors.add(error);
            }
            if (isOrdered && !errors.isEmpty()) {
                break;
            }
        }
        return errors;
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return writing(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document updateQuery,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return writing(() -> super.updateDocuments(selector, updateQuery, arrayFilters, isMulti, isUpsert, oplog));
    }

    @Override
    public Document findAndModify(Document query) {
        return writing(() -> super.findAndModify(query));
    }

    @Override
    public void addIndex(Index<Object> index) {
        writing(() -> {
            if (index instanceof SortedIndex added && added.isEmpty() && !added.isUnique()) {
                added.fill(everyRow());
            }
            super.addIndex(index);
            return index;
        });
    }

    /** All rows, in no order. */
    abstract Iterable<Document> everyRow();

    <T> T reading(Supplier<T> work) {
        return holding(lock.readLock(), work);
    }

    private <T> T writing(Supplier<T> work) {
        return holding(lock.writeLock(), work);
    }

    private static <T> T holding(Lock held, Supplier<T> work) {
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}
