package org.gongwucang.query.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gongwucang.query.testing.ReuseHouse;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Turnover of 2025 in the {@link ReuseHouse}, counted by hand. */
@TestMethodOrder(OrderAnnotation.class)
class TurnoverQueriesTest {

    private static final String DAYS = " { count median mean longest }";
    private static final String LINE = "group name issued opening closing turnoverRate reused disposable reuseRate"
            + " requestToIssue" + DAYS + " intakeToFirstIssue" + DAYS + " ids";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final ReuseHouse HOUSE = new ReuseHouse(SIDE.chronicle());

    private static Instant before = Instant.EPOCH;

    @BeforeAll
    static void tell() {
        HOUSE.tell();
        before = SIDE.chronicle().now();
    }

    /**
     * Out went a1, a3 twice, 8 and 4 chairs: 15. In stock were 22 pieces, and a2 and 16 chairs at the end: 15 by 19.5. At hand were
     * 22 and a2, of which a1, a3 and 12 chairs were used: 14 of 23. Days to issue 4, 0, 10, 2 and 7; from intake 249, 273 and 184.
     */
    @Test
    @Order(1)
    void tells_rates_and_days_of_all_that_went_out() {
        SIDE.as("S0005")
                .document("{ turnover(year: 2025) { " + LINE + " } }")
                .execute()
                .path("turnover")
                .matchesJsonStrictly("""
                        [{"group": null, "name": null, "issued": 15, "opening": 22, "closing": 17, "turnoverRate": 0.77,
                          "reused": 14, "disposable": 23, "reuseRate": 60.87,
                          "requestToIssue": {"count": 5, "median": 4.0, "mean": 4.6, "longest": 10},
                          "intakeToFirstIssue": {"count": 3, "median": 249.0, "mean": 235.3, "longest": 273},
                          "ids": ["t1/1", "t2/1", "t3/1", "t5/1", "t6/1"]}]
                        """);
    }

    @Test
    @Order(2)
    void by_unit_class_and_warehouse_and_by_who_asked_without_rates() {
        SIDE.as("S0005")
                .document("""
                        { giver: turnover(year: 2025, by: GIVER) { group name issued opening reused disposable }
                          asker: turnover(year: 2025, by: ASKER) { group name issued opening turnoverRate reuseRate
                            requestToIssue { median } }
                          classes: turnover(year: 2025, by: CLASS) { name issued opening closing turnoverRate reuseRate }
                          warehouse: turnover(year: 2025, by: WAREHOUSE) { group name issued disposable } }
                        """)
                .execute()
                .path("giver")
                .matchesJsonStrictly("""
                        [{"group": "U1", "name": "区机关事务局", "issued": 15, "opening": 22, "reused": 14, "disposable": 23}]
                        """)
                .path("asker")
                .matchesJsonStrictly("""
                        [{"group": "U2", "name": "区财政局", "issued": 10, "opening": null, "turnoverRate": null,
                          "reuseRate": null, "requestToIssue": {"median": 2.0}},
                         {"group": "U3", "name": "区审计局", "issued": 5, "opening": null, "turnoverRate": null,
                          "reuseRate": null, "requestToIssue": {"median": 8.5}}]
                        """)
                .path("classes")
                .matchesJsonStrictly("""
                        [{"name": "家具", "issued": 12, "opening": 20, "closing": 16, "turnoverRate": 0.67, "reuseRate": 60.00},
                         {"name": "办公桌", "issued": 3, "opening": 2, "closing": 1, "turnoverRate": 2.00, "reuseRate": 66.67}]
                        """)
                .path("warehouse")
                .matchesJsonStrictly("[{\"group\": \"W01\", \"name\": \"一号仓\", \"issued\": 15, \"disposable\": 23}]");
    }

    @Test
    @Order(3)
    void where_nothing_was_there_is_no_rate_and_no_day() {
        SIDE.as("S0005")
                .document("{ turnover(year: 2020) { issued opening turnoverRate reuseRate requestToIssue" + DAYS
                        + " ids } }")
                .execute()
                .path("turnover")
                .matchesJsonStrictly("""
                        [{"issued": 0, "opening": 0, "turnoverRate": null, "reuseRate": null, "ids": [],
                          "requestToIssue": {"count": 0, "median": null, "mean": null, "longest": null}}]
                        """);
    }

    @Test
    @Order(4)
    void who_is_bound_to_a_unit_sees_its_own_books_and_what_it_asked_for() {
        SIDE.as("S0002")
                .document("{ turnover(year: 2025) { issued opening turnoverRate }"
                        + " asker: turnover(year: 2025, by: ASKER) { group issued } }")
                .execute()
                .path("turnover")
                .matchesJsonStrictly("[{\"issued\": 0, \"opening\": 0, \"turnoverRate\": null}]")
                .path("asker")
                .matchesJsonStrictly("[{\"group\": \"U2\", \"issued\": 10}]");
    }

    @Test
    @Order(5)
    void every_figure_says_what_it_counts() {
        List<String> texts = SIDE.as("S0002")
                .document("{ turnoverDefinitions { measure text } }")
                .execute()
                .path("turnoverDefinitions[*].text")
                .entityList(String.class)
                .hasSize(4)
                .get();

        assertThat(texts.get(0)).contains("周转率", "÷", "出仓两次计两次");
        assertThat(texts.get(1)).contains("计一次");
    }

    /** The desk that U3 had on loan was back in April: one more piece in stock at the end. */
    @Test
    @Order(6)
    void a_late_return_changes_what_lay_there_and_what_was_known_before_stays() {
        HOUSE.late("2025-04-21");

        SIDE.as("S0005")
                .document("{ now: turnover(year: 2025) { closing turnoverRate reuseRate }"
                        + " known: turnover(year: 2025, knownAt: \"" + before
                        + "\") { closing turnoverRate reuseRate } }")
                .execute()
                .path("now")
                .matchesJsonStrictly("[{\"closing\": 18, \"turnoverRate\": 0.75, \"reuseRate\": 60.87}]")
                .path("known")
                .matchesJsonStrictly("[{\"closing\": 17, \"turnoverRate\": 0.77, \"reuseRate\": 60.87}]");
    }
}
