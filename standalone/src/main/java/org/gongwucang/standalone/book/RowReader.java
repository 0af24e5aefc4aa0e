package org.gongwucang.standalone.book;

import java.util.Map;
import org.gongwucang.standalone.book.Mapping.RefuseWhere;
import org.jspecify.annotations.Nullable;

/** 行审: reads a row under the mapping and gives its verdict. Rows are told apart by their place, never by content. */
abstract class RowReader<E> {

    final Mapping mapping;

    RowReader(Mapping mapping) {
        this.mapping = mapping;
    }

    RowVerdict<E> read(BookRow row) {
        if (!belongs(row)) {
            return RowVerdict.leftOut(row);
        }
        FieldReader fields = new FieldReader(mapping, row);
        if (row.isTooShort() || row.isTooLong()) {
            String rule = row.isTooShort() ? "CELLS_MISSING" : "CELLS_SURPLUS";
            fields.refuse(
                    rule,
                    "row",
                    row.cells().size() + " instead of " + row.columns().size());
            return RowVerdict.of(row, fields.findings(), null);
        }
        for (RefuseWhere refusal : mapping.refusals()) {
            if (row.cell(refusal.column()).equals(refusal.value())) {
                fields.refuse(refusal.rule(), refusal.column(), refusal.value());
            }
        }
        E entry = entry(row, fields);
        return RowVerdict.of(row, fields.findings(), entry);
    }

    private boolean belongs(BookRow row) {
        for (Map.Entry<String, String> required : mapping.only().entrySet()) {
            if (!row.cell(required.getKey()).equals(required.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** What the row says; null, or anything beside a refusal, where it is refused. */
    abstract @Nullable E entry(BookRow row, FieldReader fields);
}
