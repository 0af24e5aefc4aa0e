package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * 册页: the rows of a collection in the order of their ids. They are kept in memory as the bytes that the file has, one piece for a garbage
 * collection to follow where a document is dozens. Each reader has a document of his own.
 */
final class Rows {

    private final MVMap<Object, byte[]> rows;

    Rows(MVMap<Object, byte[]> rows) {
        this.rows = rows;
    }

    @Nullable
    Document get(Object id) {
        byte[] row = rows.get(id);
        return row == null ? null : Bson.document(row);
    }

    boolean has(Object id) {
        return rows.containsKey(id);
    }

    /** Whether there is an equal row, in whatever order its fields are; of another length it is not taken apart. */
    boolean hasLike(Document row) {
        int length = Bson.bytes(row).length;
        return rows.values().stream()
                .anyMatch(kept -> kept.length == length && Bson.document(kept).equals(row));
    }

    void put(Object id, Document row) {
        rows.put(id, Bson.bytes(row));
    }

    void remove(Object id) {
        rows.remove(id);
    }

    long size() {
        return rows.sizeAsLong();
    }

    /** How many rows have an id before this one. */
    long rank(Object id) {
        long place = rows.getKeyIndex(id);
        return place >= 0 ? place : -place - 1;
    }

    /** Those between two ids, both inclusive; backwards from the greater one. */
    Iterator<Document> between(@Nullable Object from, @Nullable Object to, boolean backwards) {
        Cursor<Object, byte[]> cursor = rows.cursor(from, to, backwards);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Document next() {
                cursor.next();
                return Bson.document(cursor.getValue());
            }
        };
    }

    Iterable<Document> all() {
        return () -> between(null, null, false);
    }

    Stream<DocumentWithPosition<Object>> withIds() {
        return rows.entrySet().stream()
                .map(row -> new DocumentWithPosition<>(Bson.document(row.getValue()), row.getKey()));
    }
}
