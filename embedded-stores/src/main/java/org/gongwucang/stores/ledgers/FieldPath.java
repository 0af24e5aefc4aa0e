package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 字段路径: where in a row a value stands. The stock look-up takes the path apart each time, which was a ninth of the
 * ledger server's work.
 */
final class FieldPath {

    /** The way leads through something else than documents. */
    private static final Object AROUND = new Object();

    private final String path;
    private final List<String> names;

    FieldPath(String path) {
        this.path = path;
        this.names = List.of(path.split("\\.", -1));
    }

    /** The value, or {@link de.bwaldvogel.mongo.backend.Missing}. */
    @Nullable
    Object in(Document row) {
        Object found = straight(row);
        return found == AROUND ? Utils.getSubdocumentValue(row, path) : found;
    }

    /** The same; behind an array of documents the values in all of them. */
    @Nullable
    Object each(Document row) {
        Object found = straight(row);
        return found == AROUND ? Utils.getSubdocumentValueCollectionAware(row, path) : found;
    }

    private @Nullable Object straight(Document row) {
        Object value = row;
        for (String name : names) {
            if (!(value instanceof Document document)) {
                return AROUND;
            }
            value = document.getOrMissing(name);
        }
        return value;
    }
}
