package org.gongwucang.query.ledger;

import java.util.IdentityHashMap;
import java.util.Map;
import org.bson.BsonDocument;

/** 单页: the documents of one write. What today's row and its rectangles say alike is written down once for all of them. */
final class RowSheet<R> {

    private final RowDocuments<R> documents;
    private final Map<Definition.Folded<R>, BsonDocument> said = new IdentityHashMap<>();

    RowSheet(RowDocuments<R> documents) {
        this.documents = documents;
    }

    BsonDocument live(LiveRow<R> row) {
        return documents.live(row, said(row.folded()));
    }

    BsonDocument version(Rectangle<R> rectangle, String aggregateId) {
        return documents.version(rectangle, aggregateId, said(rectangle.folded()));
    }

    private BsonDocument said(Definition.Folded<R> folded) {
        return said.computeIfAbsent(folded, documents::said);
    }
}
