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

    private final String path;
    private final List<String> names;

    FieldPath(String path) {
        this.path = path;
        this.names = List.of(path.split("\\.", -1));
    }

    /** The value, or {@link de.bwaldvogel.mongo.backend.Missing}. */
    @Nullable
    Object in(Document row) {
        Object value = row;
        for (String name : names) {
            if (!(value instanceof Document document)) {
                return Utils.getSubdocumentValue(row, path);
            }
            value = document.getOrMissing(name);
        }
        return value;
    }
}
