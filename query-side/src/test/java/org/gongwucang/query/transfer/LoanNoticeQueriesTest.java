package org.gongwucang.query.transfer;

import static org.gongwucang.query.testing.Chronicle.day;

import java.util.List;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoanNoticeQueriesTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** U1 is late twice in 2024 and once in 2025; U2 seemed late once, and was not. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "KEEPER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .tell(
                        "o1",
                        new LoanDueSoon(
                                "o1", "CK-1", 1, "U1", "K1", 1, day("2024-03-10"), List.of(), day("2024-03-03")))
                .tell("o1", overdue("o1", 1, "U1", 1, "2024-03-10"))
                .tell("o1", overdue("o1", 2, "U1", 5, "2024-06-30"))
                .tell("o2", overdue("o2", 1, "U1", 2, "2025-02-01"))
                .tell("o3", overdue("o3", 1, "U2", 1, "2024-05-01"))
                .tell(
                        "o3",
                        new LoanOverdueWithdrawn("o3", "CK-o3", 1, "U2", "e", day("2024-05-01"), day("2024-05-09")));
    }

    private static LoanBecameOverdue overdue(String order, int line, String unit, int pieces, String due) {
        return new LoanBecameOverdue(
                order, "CK-" + order, line, unit, "K" + line, pieces, day(due), day(due).plusDays(1));
    }

    @Test
    void tells_which_units_were_late_in_a_year_and_which_were_repeatedly() {
        SIDE.as("S0001").document("""
                        { lateUnits(from: "2024-01-01", to: "2024-12-31") {
                            unit { name } times pieces last repeated } }
                        """).execute().path("lateUnits").matchesJson("""
                        [{"unit": {"name": "区财政局"}, "times": 2, "pieces": 6, "last": "2024-07-01", "repeated": true}]
                        """);
    }

    @Test
    void lists_notices_with_those_that_were_withdrawn_and_as_of_a_day_before() {
        SIDE.as("S0001")
                .document("""
                        { withdrawn: loanNotices(filter: {stands: false}) { nodes {
                            number unit { name } dueOn notedOn withdrawnOn } }
                          before: loanNotices(filter: {under: "U2", kind: OVERDUE}, asOf: "2024-05-05") { nodes { stands } }
                          soon: loanNotices(filter: {kind: DUE_SOON}) { totalCount } }
                        """)
                .execute()
                .path("withdrawn.nodes")
                .matchesJson("""
                        [{"number": "CK-o3", "unit": {"name": "区审计局"}, "dueOn": "2024-05-01",
                          "notedOn": "2024-05-02", "withdrawnOn": "2024-05-09"}]
                        """)
                .path("before.nodes[*].stands")
                .entityList(Boolean.class)
                .containsExactly(true)
                .path("soon.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void who_is_bound_to_a_unit_sees_its_own() {
        SIDE.as("S0002")
                .document(
                        "{ loanNotices { nodes { number } } lateUnits(from: \"2024-01-01\", to: \"2025-12-31\") { times } }")
                .execute()
                .path("loanNotices.nodes[*].number")
                .entityList(String.class)
                .containsExactly("CK-o3")
                .path("lateUnits")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void refuses_a_year_that_ends_before_it_begins() {
        SIDE.as("S0001")
                .document("{ lateUnits(from: \"2025-01-01\", to: \"2024-12-31\") { times } }")
                .execute()
                .errors()
                .expect(error -> "ARGUMENT_INVALID"
                        .equals(String.valueOf(error.getExtensions().get("code"))));
    }
}
