package org.gongwucang.query.ledger;

import com.mongodb.client.model.Projections;
import org.bson.conversions.Bson;

/**
 * 探文: leaves out of a search for a text the codes that no row begins with. What is then left of most searches is the
 * text within a name, which an index finds in the order of the page; with any other code beside it, it does not.
 */
record TextProbe(Ledger<?> ledger, Sight<?> sight) {

    Where narrowed(Where where) {
        return new Where(where.parts().stream().map(this::narrowed).toList());
    }

    private Where.Part narrowed(Where.Part part) {
        if (part instanceof Where.AnyText text
                && !text.contained().isEmpty()
                && !Terms.of(text.text()).isEmpty()) {
            return new Where.AnyText(
                    text.text(),
                    text.contained(),
                    text.begun().stream()
                            .filter(column -> !ledger.isIndexed(column) || isThere(column, text.text()))
                            .toList());
        }
        return part;
    }

    private boolean isThere(String column, String text) {
        Bson begun = Predicates.begun(RowDocuments.ROW + "." + column, text);
        return sight.rows()
                        .find(begun)
                        .projection(Projections.include(sight.key()))
                        .first()
                != null;
    }
}
