package org.gongwucang.benchmarks.questions;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.BsonDocument;
import org.gongwucang.benchmarks.things.Names;
import org.gongwucang.benchmarks.things.Things;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.Page;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 问题: what is asked of the ledger of things, each beside the same find by the bare driver where there is one. */
final class Asking {

    private static final int SIZE = 50;
    private static final int PAGES_DEEP = 40;
    private static final At LATER = new At(Things.OPENED.plusDays(300), null);
    private static final List<String> SUMS = List.of("quantity", "value");

    private final Things things;
    private final LedgerReader<HoldingRow> reader;
    private final MongoCollection<BsonDocument> rows;

    Asking(Things things, HoldingBook book) {
        this.things = things;
        this.reader = book.reader();
        this.rows = book.database().getCollection("holding@5", BsonDocument.class);
    }

    /** Pages, by what they are called. */
    Map<String, Runnable> pages() {
        Instant past = things.recordedAt(things.rows() + (things.entries() - things.rows()) / 2);
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("bare find of 50, a unit, by code", this::bare);
        questions.put("page of 50, a unit, by code", () -> page(unit(), "code", null, At.NOW));
        String deep = deep(At.NOW);
        questions.put("all, by code, first page", () -> page(new Where(), "code", null, At.NOW));
        questions.put("all, by code, deep page", () -> page(new Where(), "code", deep, At.NOW));
        questions.put("a district of 30 units, by code", () -> page(district(), "code", null, At.NOW));
        questions.put("a district of 30 units, by value", () -> page(district(), "value", null, At.NOW));
        questions.put("in stock, by code", () -> page(new Where().is("state", "IN_STOCK"), "code", null, At.NOW));
        questions.put("a unit, by code, asOf", () -> page(unit(), "code", null, LATER));
        questions.put("all, by code, asOf", () -> page(new Where(), "code", null, LATER));
        questions.put("a unit, by code, knownAt", () -> page(unit(), "code", null, new At(null, past)));
        questions.put("a unit, by code, asOf knownAt", () -> page(unit(), "code", null, new At(LATER.asOf(), past)));
        return questions;
    }

    Map<String, Runnable> searches() {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        for (String word : List.of(Names.FREQUENT, Names.USUAL, Names.RARE)) {
            questions.put("search " + word + ", by code", () -> page(named(word), "code", null, At.NOW));
            questions.put("search " + word + ", by name", () -> page(named(word), "name", null, At.NOW));
            questions.put("search " + word + ", by code, asOf", () -> page(named(word), "code", null, LATER));
        }
        return questions;
    }

    Map<String, Runnable> summaries() {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("summary by class", () -> sum(new Where(), "assetClass", At.NOW));
        questions.put("summary by unit", () -> sum(new Where(), "unit", At.NOW));
        questions.put("summary by class of a district", () -> sum(district(), "assetClass", At.NOW));
        questions.put(
                "summary by unit of what is in stock", () -> sum(new Where().is("state", "IN_STOCK"), "unit", At.NOW));
        questions.put("totalCount of all", () -> reader.count(new Where(), At.NOW));
        return questions;
    }

    Map<String, Runnable> pastSummaries() {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("summary by class, asOf", () -> sum(new Where(), "assetClass", anotherDay()));
        questions.put("summary by unit, asOf", () -> sum(new Where(), "unit", anotherDay()));
        return questions;
    }

    private static At anotherDay() {
        return new At(Things.OPENED.plusDays(ThreadLocalRandom.current().nextInt(300)), null);
    }

    private String deep(At at) {
        String cursor = null;
        for (int i = 0; i < PAGES_DEEP; i++) {
            List<Page.Line<HoldingRow>> lines = reader.page(
                            new Where(), List.of(Order.by("code")), new PageArguments(200, cursor, null, null), at)
                    .lines();
            cursor = lines.get(lines.size() - 1).cursor();
        }
        return String.valueOf(cursor);
    }

    private void page(Where where, String order, @Nullable String after, At at) {
        reader.page(where, List.of(Order.by(order)), new PageArguments(SIZE, after, null, null), at);
    }

    private void sum(Where where, String column, At at) {
        reader.sums(where, column, SUMS, at);
    }

    private void bare() {
        rows.find(Filters.and(Filters.eq("gone", false), Filters.eq("row.unit", someUnit())))
                .sort(Sorts.ascending("row.code", "_id"))
                .limit(SIZE + 1)
                .into(new ArrayList<>());
    }

    private String someUnit() {
        return Things.unitCode(ThreadLocalRandom.current().nextInt(things.units()));
    }

    private Where unit() {
        return new Where().oneOf("unit", Set.of(someUnit()));
    }

    private Where district() {
        return new Where()
                .oneOf("unit", things.district(ThreadLocalRandom.current().nextInt(things.districts())));
    }

    private static Where named(String word) {
        return new Where().text(word, List.of("name"), List.of("code", "serialNo", "oldCardNo"));
    }
}
