package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
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
    private final List<FieldPath> paths;
    private final Function<Document, Set<KeyValue>> elements;

    /** @param elements the combinations of values that a row with arrays stands for */
    IndexEntries(List<IndexKey> fields, Function<Document, Set<KeyValue>> elements) {
        this.fields = fields;
        this.paths = fields.stream().map(field -> new FieldPath(field.getKey())).toList();
        this.elements = elements;
    }

    /** 一行的索引项: the keys of a row, and whether they tell its place among the others. */
    record Keys(Set<byte[]> all, boolean tellOrder) {}

    Keys of(Document document, Object id) {
        List<Object> values = values(document);
        boolean tellOrder = KeyType.of(id).isExact()
                && values.stream().allMatch(value -> KeyType.of(value).isExact());
        return new Keys(keys(values, document, id), tellOrder);
    }

    /** The indexed values; one that is not there is {@link Missing}. */
    List<Object> values(Document document) {
        List<Object> values = new ArrayList<>(paths.size());
        paths.forEach(path -> values.add(path.each(document)));
        return values;
    }

    private Set<byte[]> keys(List<Object> values, Document document, Object id) {
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        int array = placeOfArray(values);
        if (array < 0) {
            keys.add(key(values, id));
        } else if (isOfTexts(values, array)) {
            List<Object> element = new ArrayList<>(values);
            for (Object text : (Collection<?>) values.get(array)) {
                element.set(array, text);
                keys.add(key(element, id));
            }
        } else {
            elements.apply(document).forEach(element -> keys.add(key(element, id)));
        }
        return keys;
    }

    private static int placeOfArray(List<Object> values) {
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place) instanceof Collection<?>) {
                return place;
            }
        }
        return -1;
    }

    /** Texts beside texts, as the terms of names are, need none of the stock server's rules for arrays. */
    private static boolean isOfTexts(List<Object> values, int array) {
        for (int place = 0; place < values.size(); place++) {
            if (place != array && !(values.get(place) instanceof String)) {
                return false;
            }
        }
        Collection<?> texts = (Collection<?>) values.get(array);
        return !texts.isEmpty() && texts.stream().allMatch(String.class::isInstance);
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
                : writer.raw(Bson.bytes(new Document("v", id))).toBytes();
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
