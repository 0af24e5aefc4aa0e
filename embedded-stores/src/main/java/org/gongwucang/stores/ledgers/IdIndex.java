package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;

/** 行号索引: the rows themselves, which are kept in the order of their ids. */
final class IdIndex extends Index<Object> {

    static final String FIELD = "_id";

    private final Rows rows;

    IdIndex(String name, boolean ascending, Rows rows) {
        super(name, List.of(new IndexKey(FIELD, ascending)), false);
        this.rows = rows;
    }

    static Object idOf(Document document) {
        return Missing.ofNullable(document.get(FIELD));
    }

    @Override
    public Object getPosition(Document document) {
        return idOf(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (rows.has(idOf(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(FIELD)));
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        // The row is its own entry.
    }

    @Override
    public Object remove(Document document) {
        return idOf(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        // An id never changes.
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        // An id never changes.
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public long getCount() {
        return rows.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    /** Never asked: the planner chooses indexes. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drop() {
        // Goes with the rows.
    }
}
