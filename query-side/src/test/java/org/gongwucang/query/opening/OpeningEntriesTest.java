package org.gongwucang.query.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which row of a book became which card or lot. */
class OpeningEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final ClassRef DESKS = new ClassRef("T", "1", "D");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle().unit("U1", "区财政局", null, "2020-01-01").person("S0001", "U1", "AUDITOR", "2020-01-01");
        SIDE.chronicle()
                .tell("a1", new OpeningBalanceRecorded("a1", "K-1", card(), "U1", null, null, null, "B", 10, DAY));
        SIDE.chronicle()
                .tell("l1", new LotOpeningBalanceRecorded("l1", "K-2", card(), 4, "U1", null, null, null, "B", 9, DAY));
        SIDE.chronicle()
                .tell("a2", new OpeningBalanceRecorded("a2", "K-3", card(), "U1", null, null, null, null, 0, DAY));
    }

    private static Card card() {
        return new Card("办公桌", null, null, DESKS, new BigDecimal("2.50"), null, null, null);
    }

    @Test
    void tells_the_things_of_a_book_row_by_row() {
        SIDE.as("S0001").document("""
                        { openingEntries(filter: {book: "B"}, first: 10) {
                            totalCount nodes { id code kind book row quantity value } } }
                        """).execute().path("openingEntries").matchesJsonStrictly("""
                        {"totalCount": 2, "nodes": [
                          {"id": "l1", "code": "K-2", "kind": "LOT", "book": "B", "row": 9, "quantity": 4, "value": 10},
                          {"id": "a1", "code": "K-1", "kind": "ASSET", "book": "B", "row": 10, "quantity": 1, "value": 2.5}]}
                        """);
    }

    @Test
    void is_asked_page_by_page_and_by_code_and_for_days_before() {
        SIDE.as("S0001")
                .document("""
                        { all: openingEntries(first: 2) { totalCount nodes { code } pageInfo { hasNextPage } }
                          one: openingEntries(filter: {codes: ["K-3"]}) { nodes { row book } }
                          before: openingEntries(asOf: "2024-12-31") { totalCount } }
                        """)
                .execute()
                .path("all")
                .matchesJson("""
                        {"totalCount": 3, "pageInfo": {"hasNextPage": true}}
                        """)
                .path("one.nodes")
                .matchesJsonStrictly("""
                        [{"row": 0, "book": null}]
                        """)
                .path("before.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }
}
