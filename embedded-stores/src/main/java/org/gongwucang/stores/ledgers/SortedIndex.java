package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    SortedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, MVMap<byte[], Object> map) {
        super(name, keys, sparse);
        this.map = map;
        this.unique = unique;
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
            KeyRange range = KeyRange.beginningWith(start(values));
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
        if (!sorts(document)) {
            map.put(UNSORTED, "");
        }
        keys(document, position).forEach(key -> map.put(key, position));
    }

    @Override
    public Object remove(Document document) {
        Object position = IdIndex.idOf(document);
        if (!isLeftOut(document)) {
            keys(document, position).forEach(map::remove);
        }
        return position;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        Set<byte[]> before = isLeftOut(oldDocument) ? Set.of() : keys(oldDocument, position);
        Set<byte[]> after = isLeftOut(newDocument) ? Set.of() : keys(newDocument, position);
        before.stream().filter(key -> !after.contains(key)).forEach(map::remove);
        after.stream().filter(key -> !before.contains(key)).forEach(key -> map.put(key, position));
        if (!sorts(newDocument) && isSorted()) {
            map.put(UNSORTED, "");
        }
    }

    private boolean isLeftOut(Document document) {
        return isSparse() && values(document).stream().allMatch(Missing.class::isInstance);
    }

    private boolean sorts(Document document) {
        return KeyType.of(IdIndex.idOf(document)).isExact()
                && values(document).stream().allMatch(value -> KeyType.of(value).isExact());
    }

    private List<Object> values(Document document) {
        List<Object> values = new ArrayList<>(getKeys().size());
        getKeys().forEach(key -> values.add(Utils.getSubdocumentValueCollectionAware(document, key.getKey())));
        return values;
    }

    private Set<byte[]> keys(Document document, Object id) {
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        List<Object> values = values(document);
        if (values.stream().noneMatch(Collection.class::isInstance)) {
            keys.add(key(values, id));
        } else {
            getKeyValues(document).forEach(element -> keys.add(key(element, id)));
        }
        return keys;
    }

    private byte[] key(Iterable<Object> values, Object id) {
        KeyWriter writer = new KeyWriter();
        int field = 0;
        for (Object value : values) {
            writer.direction(getKeys().get(field++).isAscending()).value(value);
        }
        writer.direction(true).value(id);
        return KeyType.of(id).isExact()
                ? writer.toBytes()
                : writer.raw(BsonType.bytes(new Document("v", id))).toBytes();
    }

    /** What the keys of all rows begin with that may have the same values: up to the first number. */
    private byte[] start(KeyValue values) {
        KeyWriter writer = new KeyWriter();
        for (int field = 0; field < values.size(); field++) {
            writer.direction(getKeys().get(field).isAscending()).comparable(values.get(field));
            if (values.get(field) instanceof Number) {
                break;
            }
        }
        return writer.toBytes();
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
