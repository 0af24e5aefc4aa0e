package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 台账: one collection of the ledger file. */
final class LedgerCollection extends SharedCollection {

    private final Rows rows;
    private final ThreadLocal<@Nullable QueryParameters> beginning = new ThreadLocal<>();

    LedgerCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Rows rows) {
        super(database, name, options, cursors);
        this.rows = rows;
    }

    @Override
    Iterable<Document> everyRow() {
        return rows.all();
    }

    Optional<Document> row(Object id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        int need = limit > 0 ? numberToSkip + limit : 0;
        Plan plan = planner().plan(query, orderBy, need);
        DocumentComparator order = plan.sorted() ? null : deriveComparator(orderBy);
        Document rest = plan.rest();
        Stream<Document> found = plan.stream().filter(TimeAllowed::goesOn).filter(new Sieve(rest));
        if (order != null && need > 0) {
            Document unchecked = rest;
            found = Best.of(found.filter(row -> documentMatchesQuery(row, unchecked)), order, need);
            rest = new Document();
            order = null;
        }
        return matchDocumentsFromStream(rest, found, numberToSkip, limit, batchSize, order, fieldSelector);
    }

    /** Lets the next pipeline of this thread begin with these rows instead of all. */
    Document beginningWith(QueryParameters question, Supplier<Document> pipeline) {
        beginning.set(question);
        try {
            return pipeline.get();
        } finally {
            beginning.remove();
        }
    }

    @Override
    public Iterable<Document> queryAll() {
        QueryParameters question = beginning.get();
        beginning.remove();
        return question == null ? super.queryAll() : handleQuery(question);
    }

    private Planner planner() {
        List<SortedIndex> sorted = new ArrayList<>();
        for (Index<Object> index : getIndexes()) {
            if (index instanceof SortedIndex secondary) {
                sorted.add(secondary);
            }
        }
        return new Planner(rows, getIdField(), sorted);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        return reading(() -> {
            if (query == null || query.isEmpty() || skip > 0 || limit > 0) {
                return super.count(query, skip, limit);
            }
            Planner planner = planner();
            return Math.toIntExact(planner.count(query).orElseGet(() -> counted(planner.plan(query, null, 0))));
        });
    }

    private long counted(Plan plan) {
        return plan.stream()
                .filter(TimeAllowed::goesOn)
                .filter(new Sieve(plan.rest()))
                .filter(row -> documentMatchesQuery(row, plan.rest()))
                .count();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        return queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    /**
     * Whether an index is known is asked for each of hundreds when the file is opened: rows are compared as they are, since a
     * question would be read anew for each of them.
     */
    @Override
    public void addDocumentIfMissing(Document document) {
        if (!rows.hasLike(document)) {
            addDocument(document);
        }
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null
                ? UUID.randomUUID()
                : Missing.ofNullable(Utils.getSubdocumentValue(document, getIdField()));
        rows.put(id, document);
        return id;
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        rows.put(position, newDocument);
    }

    @Override
    protected void removeDocument(Object position) {
        rows.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        return rows.get(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return rows.withIds();
    }

    @Override
    public int count() {
        return Math.toIntExact(rows.size());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
