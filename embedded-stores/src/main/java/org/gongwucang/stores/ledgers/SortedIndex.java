package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * 索引: a secondary index, kept in the ledger file beside the rows. Its keys are the indexed values and then the row's
 * id; an array gives one key per element.
 */
final class SortedIndex extends Index<Object> {

    /** Stands before all keys once a row came in whose keys do not tell its place in a sorted list. */
    private static final byte[] UNSORTED = {};

    private final MVMap<byte[], Object> map;
    private final boolean unique;
    private final IndexEntries entries;
    private final List<FieldPath> fields;

    SortedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, MVMap<byte[], Object> map) {
        super(name, keys, sparse);
        this.map = map;
        this.unique = unique;
        this.entries = new IndexEntries(keys, this::getKeyValues);
        this.fields = keys().stream().map(FieldPath::new).toList();
    }

    MVMap<byte[], Object> map() {
        return map;
    }

    /** False where a row has an array, or a value that keys do not tell apart: only look-ups are answered then. */
    boolean isSorted() {
        return !map.containsKey(UNSORTED);
    }

    /** A sparse one leaves out rows that have none of its fields. */
    @Override
    protected boolean isSparse() {
        return super.isSparse();
    }

    @Override
    public Object getPosition(Document document) {
        return IdIndex.idOf(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (unique && !isLeftOut(document)) {
            checkUnique(document, null, collection);
        }
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        if (unique && !isLeftOut(newDocument)) {
            checkUnique(newDocument, IdIndex.idOf(oldDocument), collection);
        }
    }

    private void checkUnique(Document document, @Nullable Object self, MongoCollection<Object> collection) {
        for (KeyValue values : getKeyValues(document)) {
            KeyRange range = KeyRange.beginningWith(entries.start(values));
            map.cursor(range.low(), range.high(), false).forEachRemaining(key -> {
                Object holder = map.get(key);
                if (holder != null && !holder.equals(self) && holds(collection, holder, values)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), values);
                }
            });
        }
    }

    /** Keys of rare types say only that two values may be equal. */
    private boolean holds(MongoCollection<Object> collection, Object holder, KeyValue values) {
        return ((LedgerCollection) collection)
                .row(holder)
                .map(row -> getKeyValues(row).contains(values))
                .orElse(false);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        if (isLeftOut(document)) {
            return;
        }
        IndexEntries.Keys keys = entries.of(document, position);
        keys.all().forEach(key -> map.put(key, position));
        noteOrder(keys);
    }

    private void noteOrder(IndexEntries.Keys keys) {
        if (!keys.tellOrder() && isSorted()) {
            map.put(UNSORTED, "");
        }
    }

    /**
     * Takes in rows that were there before the index, all keys in their order: one after the other in the order of the
     * rows, each would take another page in hand.
     */
    void fill(Iterable<Document> rows) {
        TreeMap<byte[], Object> sorted = new TreeMap<>(Arrays::compareUnsigned);
        for (Document row : rows) {
            if (!isLeftOut(row)) {
                Object position = IdIndex.idOf(row);
                IndexEntries.Keys keys = entries.of(row, position);
                keys.all().forEach(key -> sorted.put(key, position));
                if (!keys.tellOrder()) {
                    sorted.put(UNSORTED, "");
                }
            }
        }
        sorted.forEach(map::put);
    }

    @Override
    public Object remove(Document document) {
        Object position = IdIndex.idOf(document);
        if (!isLeftOut(document)) {
            entries.of(document, position).all().forEach(map::remove);
        }
        return position;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (keepsValues(oldDocument, newDocument)) {
            return;
        }
        Set<byte[]> before = isLeftOut(oldDocument)
                ? Set.of()
                : entries.of(oldDocument, position).all();
        if (isLeftOut(newDocument)) {
            before.forEach(map::remove);
            return;
        }
        IndexEntries.Keys after = entries.of(newDocument, position);
        before.stream().filter(key -> !after.all().contains(key)).forEach(map::remove);
        after.all().stream().filter(key -> !before.contains(key)).forEach(key -> map.put(key, position));
        noteOrder(after);
    }

    /** Most changes of a row concern few of its indexes; comparing values costs less than building keys of them. */
    private boolean keepsValues(Document oldDocument, Document newDocument) {
        for (FieldPath field : fields) {
            if (!Objects.equals(field.in(oldDocument), field.in(newDocument))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeftOut(Document document) {
        return isSparse() && entries.values(document).stream().allMatch(Missing.class::isInstance);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique();
    }

    @Override
    public long getCount() {
        return isSorted() ? map.sizeAsLong() : map.sizeAsLong() - 1;
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
        map.clear();
    }
}
