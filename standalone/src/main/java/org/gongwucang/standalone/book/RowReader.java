package org.gongwucang.standalone.book;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
        FieldReader fields = new FieldReader(mapping, row, without(row));
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

    /** Fields of which the row is read as if it said nothing. */
    Set<String> without(BookRow row) {
        return Set.of();
    }

    final boolean belongs(BookRow row) {
        for (Map.Entry<String, String> required : mapping.only().entrySet()) {
            if (!row.cell(required.getKey()).equals(required.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** What is held on the day of the book was acquired by then. */
    final void checkAcquired(@Nullable LocalDate acquired, FieldReader fields) {
        LocalDate last = mapping.notAfter();
        if (acquired != null && last != null && acquired.isAfter(last)) {
            fields.refuse("DATED_AFTER_BOOK", "acquiredOn", fields.raw("acquiredOn"));
        } else if (acquired != null && acquired.isAfter(mapping.dated())) {
            fields.refuse("ACQUIRED_AFTER_ENTRY", "acquiredOn", fields.raw("acquiredOn"));
        }
    }

    /** What the row says; null, or anything beside a refusal, where it is refused. */
    abstract @Nullable E entry(BookRow row, FieldReader fields);
}
