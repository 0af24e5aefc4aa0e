package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 汇总: an aggregation, taken apart into a question that indexes can answer and what is to be done with the rows. The
 * question is made of the stages {@code $match}, {@code $sort} and {@code $limit}, where it begins with them.
 */
final class Pipeline {

    private static final Document COUNT = new Document("_id", 1).append("n", new Document("$sum", 1));

    private final Document command;
    private final List<Document> stages;
    private Document filter = new Document();
    private Document order = new Document();
    private int limit;
    private int taken;

    Pipeline(Document command) {
        this.command = command;
        this.stages = Aggregation.parse(command.get("pipeline"));
        if (next("$match") instanceof Document match) {
            filter = match;
            taken++;
        }
        if (next("$sort") instanceof Document sort) {
            order = sort;
            taken++;
        }
        if (next("$limit") instanceof Number most && most.intValue() > 0) {
            limit = most.intValue();
            taken++;
        }
    }

    private @Nullable Object next(String stage) {
        return taken < stages.size() ? stages.get(taken).get(stage) : null;
    }

    QueryParameters question() {
        Document selector = new Document("$query", filter);
        selector.put("$orderby", order);
        return new QueryParameters(selector, 0, limit);
    }

    /** The command without what the question says already. */
    Document rest() {
        Document rest = command.clone();
        rest.put("pipeline", stages.subList(taken, stages.size()));
        return rest;
    }

    /** True where nothing is asked but how many rows match, as drivers ask it. */
    boolean isCount() {
        return taken == stages.size() - 1 && limit == 0 && COUNT.equals(next("$group"));
    }

    /** The answer to that. */
    Document counted(LedgerCollection rows) {
        int count = rows.count(filter, 0, 0);
        List<Document> batch = count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        Document cursor =
                new Document("id", 0L).append("ns", rows.getFullName()).append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
