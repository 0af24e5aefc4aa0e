package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** 索引项: the keys under which an index holds a row. */
final class IndexEntries {

    private final List<IndexKey> fields;
    private final Function<Document, Set<KeyValue>> elements;

    /** @param elements the combinations of values that a row with arrays stands for */
    IndexEntries(List<IndexKey> fields, Function<Document, Set<KeyValue>> elements) {
        this.fields = fields;
        this.elements = elements;
    }

    /** True where the keys of a row tell its place among the others. */
    boolean tellOrder(Document document) {
        return KeyType.of(IdIndex.idOf(document)).isExact()
                && values(document).stream().allMatch(value -> KeyType.of(value).isExact());
    }

    /** The indexed values; one that is not there is {@link Missing}. */
    List<Object> values(Document document) {
        List<Object> values = new ArrayList<>(fields.size());
        fields.forEach(key -> values.add(Utils.getSubdocumentValueCollectionAware(document, key.getKey())));
        return values;
    }

    /** The keys of a row. */
    Set<byte[]> keys(Document document, Object id) {
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        List<Object> values = values(document);
        if (values.stream().noneMatch(Collection.class::isInstance)) {
            keys.add(key(values, id));
        } else {
            elements.apply(document).forEach(element -> keys.add(key(element, id)));
        }
        return keys;
    }

    private byte[] key(Iterable<Object> values, Object id) {
        KeyWriter writer = new KeyWriter();
        int field = 0;
        for (Object value : values) {
            writer.direction(fields.get(field++).isAscending()).value(value);
        }
        writer.direction(true).value(id);
        return KeyType.of(id).isExact()
                ? writer.toBytes()
                : writer.raw(BsonType.bytes(new Document("v", id))).toBytes();
    }

    /** What the keys of all rows begin with that may have the same values: up to the first number. */
    byte[] start(KeyValue values) {
        KeyWriter writer = new KeyWriter();
        for (int field = 0; field < values.size(); field++) {
            writer.direction(fields.get(field).isAscending()).comparable(values.get(field));
            if (values.get(field) instanceof Number) {
                break;
            }
        }
        return writer.toBytes();
    }
}
