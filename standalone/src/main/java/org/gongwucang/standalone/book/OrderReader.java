package org.gongwucang.standalone.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 出仓行审: rows of a book of orders. An order is known by its identity: a row that says the same once more, word for word, is
 * the same order; one that says something else under the same identity is refused.
 */
final class OrderReader extends RowReader<OrderRow> {

    private final NewReferences references;
    private final Map<String, First> known = new HashMap<>();

    /** The row that told of an order first. */
    private record First(int row, List<String> cells, OrderRow entry) {}

    OrderReader(Mapping mapping, NewReferences references) {
        super(mapping);
        this.references = references;
    }

    @Override
    RowVerdict<OrderRow> read(BookRow row) {
        RowVerdict<OrderRow> verdict = super.read(row);
        OrderRow entry = verdict.entry();
        First first = entry == null ? null : known.get(entry.identity());
        if (entry == null || first == null) {
            if (entry != null) {
                known.put(entry.identity(), new First(row.number(), row.cells(), entry));
            }
            return verdict;
        }
        FieldReader fields = new FieldReader(mapping, row);
        String said = entry.identity() + " (row " + first.row() + ")";
        if (first.cells().equals(row.cells())) {
            fields.warn("ALREADY_IMPORTED", "identity", said);
            return RowVerdict.repeated(row, fields.findings(), first.entry());
        }
        fields.refuse("IDENTITY_TWICE_IN_FILE", "identity", said);
        return RowVerdict.of(row, fields.findings(), null);
    }

    @Override
    OrderRow entry(BookRow row, FieldReader fields) {
        boolean refused = mapping.kind() == Kind.REFUSED_REQUESTS;
        OrderRow entry = new OrderRow(
                row.number(),
                fields.text("identity", FieldReader.LONGEST_IDENTITY),
                fields.code("unit"),
                fields.pieces("quantity"),
                fields.text("reason", FieldReader.LONGEST_REASON),
                fields.optionalText("document"),
                fields.day("occurredOn"),
                mapping.field("code").isPresent() ? fields.code("code") : null,
                refused ? fields.assetClass() : null,
                mapping.field("unitValue").isPresent() ? fields.value("unitValue") : null,
                mapping.field("user").isPresent() ? fields.code("user") : null,
                refused ? fields.text("refusedBecause", FieldReader.LONGEST_REASON) : null);
        checkDay(entry, fields);
        if (fields.findings().stream().noneMatch(Finding::refuses)) {
            references.note(row, entry.unit(), entry.assetClass(), fields);
            if (entry.user() != null) {
                references.noteStaff(row, entry.unit(), entry.user(), fields);
            }
        }
        keepReason(entry.refusedBecause(), fields);
        return entry;
    }

    private void checkDay(OrderRow entry, FieldReader fields) {
        if (entry.occurredOn() == null) {
            if (fields.raw("occurredOn").isEmpty()) {
                fields.refuse("DATE_MISSING", "occurredOn", "");
            }
        } else if (mapping.notAfter() != null && entry.occurredOn().isAfter(mapping.notAfter())) {
            fields.refuse("DATED_AFTER_BOOK", "occurredOn", fields.raw("occurredOn"));
        }
    }

    /** A request that cannot be entered was refused all the same: why, is told with the verdict. */
    private static void keepReason(@Nullable String refusedBecause, FieldReader fields) {
        if (refusedBecause != null && fields.findings().stream().anyMatch(Finding::refuses)) {
            fields.keep("REASON_KEPT", "refusedBecause", refusedBecause);
        }
    }
}
