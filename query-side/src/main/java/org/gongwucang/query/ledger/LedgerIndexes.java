package org.gongwucang.query.ledger;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 台账索引: what questions to a ledger walk along. An index begins with what is equal in all rows of a question, goes on in
 * the order of the page and ends with the key of the row, so that a page is read and not sorted. Those of the
 * rectangles that most questions take also hold all four times, on the embedded server as well: a rectangle of another moment is passed over unread.
 */
final class LedgerIndexes {

    /** What is known still comes last in recorded time: of all that was superseded a server passes over with one step. */
    private static final List<String> MOMENT = List.of("recTo", "occTo", "occFrom", "recFrom");

    private final Ledger<?> ledger;
    private final UnaryOperator<String> field;
    private final @Nullable Pages pages;
    private final @Nullable Totals<?> totals;

    /**
     * @param field where a column is found in a document
     * @param isLarge made for large ledgers on a server of their own; the embedded one keeps fewer indexes
     */
    LedgerIndexes(Ledger<?> ledger, UnaryOperator<String> field, boolean isLarge) {
        this.ledger = ledger;
        this.field = field;
        this.pages = isLarge ? ledger.pages() : null;
        this.totals = isLarge ? ledger.totals() : null;
    }

    /** 分页: the order when nothing is said, and columns by which is filtered then. */
    record Pages(String order, List<String> filters) {}

    List<IndexModel> ofLiveRows() {
        Set<List<String>> all = new LinkedHashSet<>();
        if (!ledger.texts().isEmpty()) {
            all.add(pages == null ? List.of("terms") : List.of("terms", field.apply(pages.order()), "_id"));
        }
        ledger.indexes().forEach(columns -> all.add(with(columns, "_id")));
        if (pages != null) {
            ledger.texts().forEach(text -> all.add(List.of("terms", field.apply(text), "_id")));
            pages.filters().forEach(filter -> all.add(with(List.of(filter, pages.order()), "_id")));
        }
        return models(all);
    }

    List<IndexModel> ofRectangles() {
        Set<List<String>> all = new LinkedHashSet<>(List.of(List.of("key", "occFrom")));
        if (!ledger.texts().isEmpty()) {
            all.add(pages == null ? List.of("terms") : List.of("terms", field.apply(pages.order()), "key"));
        }
        for (List<String> columns : ledger.indexes()) {
            all.add(isUsualOrder(columns) ? atMoment(columns) : with(columns, "key"));
        }
        if (pages != null) {
            pages.filters().forEach(filter -> all.add(atMoment(List.of(filter, pages.order()))));
        }
        if (totals != null) {
            all.add(summed(totals, field));
        }
        if (ledger.journalDay() != null) {
            all.add(List.of("known", field.apply(ledger.journalDay()), "recTo", "key"));
        }
        return models(all);
    }

    private boolean isUsualOrder(List<String> columns) {
        Pages usual = ledger.pages();
        return usual != null && columns.equals(List.of(usual.order()));
    }

    /** The index of the rectangles by which sums are added up. */
    static Bson ofSums(Totals<?> declared, UnaryOperator<String> field) {
        return Indexes.ascending(summed(declared, field));
    }

    /** Holds all that is added up, so that no rectangle is read for it; begins as no page's condition does. */
    private static List<String> summed(Totals<?> declared, UnaryOperator<String> field) {
        List<String> fields = new ArrayList<>(List.of("known", field.apply(declared.holder()), "recTo", "occTo"));
        fields.addAll(List.of("occFrom", "recFrom", "gone"));
        declared.by().forEach(column -> fields.add(field.apply(column)));
        declared.sums().forEach(sum -> fields.add(field.apply(sum.column())));
        return fields;
    }

    private List<String> atMoment(List<String> columns) {
        List<String> fields = with(columns, "key");
        fields.addAll(MOMENT);
        fields.add("gone");
        return fields;
    }

    private List<String> with(List<String> columns, String last) {
        List<String> fields = new ArrayList<>(columns.stream().map(field).toList());
        fields.add(last);
        return fields;
    }

    private static List<IndexModel> models(Set<List<String>> all) {
        return all.stream()
                .map(fields -> new IndexModel(Indexes.ascending(fields)))
                .toList();
    }
}
