package org.gongwucang.query.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.task.TaskHouse.APPROVER;
import static org.gongwucang.query.task.TaskHouse.AUDITOR;
import static org.gongwucang.query.task.TaskHouse.HANDLER;
import static org.gongwucang.query.task.TaskHouse.KEEPER;
import static org.gongwucang.query.task.TaskHouse.OTHER_HANDLER;
import static org.gongwucang.query.task.TaskHouse.YUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferRequested;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Lists of tasks: pages, filters, orders, counts, whose they are, and what waited on another day. */
class TaskQueriesTest {

    private static final int ORDERS = 7;

    @AutoClose
    private static final TaskHouse HOUSE = new TaskHouse();

    /** Orders of U1 from the 1st to the 7th of April 2025, drafted and on the next day asked for; an order of U2, a batch of U1. */
    @BeforeAll
    static void tell() {
        for (int n = 1; n <= ORDERS; n++) {
            LocalDate day = LocalDate.of(2025, 4, n);
            ordered("o" + n, "U1", day);
            HOUSE.tell(
                    "o" + n,
                    new TransferRequested("o" + n, HANDLER, 1, n, YUAN, List.of(), List.of(), day.plusDays(1)));
        }
        ordered("x1", "U2", LocalDate.of(2025, 4, 20));
        LocalDate last = LocalDate.of(2025, 4, 21);
        HOUSE.tell(
                "b1",
                new IntakeBatchDrafted("b1", "RC-1", "U1", "W01", "SURRENDER", "缴1号", null, last),
                new IntakeBatchSubmitted("b1", HANDLER, 1, 1, YUAN, List.of(), List.of(), List.of(), last));
        HOUSE.tell("staff:S0099", new StaffEnrolled("S0099", "OFFICE", List.of("APPROVER"), last));
        HOUSE.tell("staff:S0099", new StaffDeactivated("S0099", "离岗", last));
    }

    private static void ordered(String order, String unit, LocalDate day) {
        HOUSE.tell(order, new TransferDrafted(order, "CK-" + order, unit, "ALLOTMENT", "配置", null, null, day));
    }

    private static GraphQlTester.Response ask(String staff, String document) {
        return HOUSE.side().as(staff).document(document).execute();
    }

    private static List<String> numbers(String staff, String list, String arguments) {
        return ask(staff, "{ " + list + "(" + arguments + ") { nodes { number } } }")
                .path(list + ".nodes[*].number")
                .entityList(String.class)
                .get();
    }

    @Test
    void pages_follow_each_other_forward_and_backward_without_gap_or_overlap() {
        List<String> forward = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = ask(
                    APPROVER,
                    "{ myTasks(first: 3" + after
                            + ") { totalCount edges { node { number } } pageInfo { hasNextPage endCursor } } }");
            forward.addAll(page.path("myTasks.edges[*].node.number")
                    .entityList(String.class)
                    .get());
            page.path("myTasks.totalCount").entity(Integer.class).isEqualTo(ORDERS + 1);
            more = page.path("myTasks.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = ", after: \""
                    + page.path("myTasks.pageInfo.endCursor")
                            .entity(String.class)
                            .get() + "\"";
        }
        assertThat(forward).containsExactly("CK-o1", "CK-o2", "CK-o3", "CK-o4", "CK-o5", "CK-o6", "CK-o7", "RC-1");
        assertThat(numbers(APPROVER, "myTasks", "last: 2")).containsExactly("CK-o7", "RC-1");
    }

    @Test
    void tasks_are_sorted_and_filtered_by_kind_number_unit_and_days() {
        assertThat(numbers(APPROVER, "myTasks", "first: 2, orderBy: [{field: SINCE, direction: DESC}]"))
                .containsExactly("RC-1", "CK-o7");
        assertThat(numbers(APPROVER, "myTasks", "orderBy: [{field: KIND, direction: DESC}, {field: NUMBER}], first: 2"))
                .containsExactly("CK-o1", "CK-o2");
        assertThat(numbers(APPROVER, "myTasks", "filter: {kinds: [APPROVE_BATCH]}"))
                .containsExactly("RC-1");
        assertThat(numbers(APPROVER, "myTasks", "filter: {number: \"CK-o3\"}")).containsExactly("CK-o3");
        assertThat(numbers(APPROVER, "myTasks", "filter: {under: \"U2\"}")).isEmpty();
        assertThat(numbers(APPROVER, "myTasks", "filter: {sinceUntil: \"2025-04-03\"}"))
                .containsExactly("CK-o1", "CK-o2");
        assertThat(numbers(APPROVER, "myTasks", "filter: {dueUntil: \"2030-01-01\"}"))
                .isEmpty();
    }

    @Test
    void tasks_are_counted_by_kind() {
        ask(
                        APPROVER,
                        "{ myTaskCounts { kind count } batches: myTaskCounts(filter: {kinds: [APPROVE_BATCH]}) { count } }")
                .path("myTaskCounts")
                .matchesJsonStrictly("""
                        [{"kind": "APPROVE_ORDER", "count": 7}, {"kind": "APPROVE_BATCH", "count": 1}]
                        """)
                .path("batches[*].count")
                .entityList(Integer.class)
                .containsExactly(1);
        ask(KEEPER, "{ myTaskCounts { kind } myTasks { totalCount pageInfo { hasNextPage } } }")
                .path("myTaskCounts")
                .entityList(Object.class)
                .hasSize(0)
                .path("myTasks.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void a_unit_sees_its_own_tasks_only() {
        assertThat(numbers(OTHER_HANDLER, "myTasks", "first: 50")).containsExactly("CK-x1");
        assertThat(numbers(HANDLER, "myTasks", "first: 50")).isEmpty();
        assertThat(numbers(OTHER_HANDLER, "myTasks", "filter: {under: \"U1\"}")).isEmpty();
    }

    @Test
    void the_auditor_sees_what_waits_for_anybody_or_for_one_person_on_any_day() {
        ask(AUDITOR, "{ tasks { totalCount } myTasks { totalCount } }")
                .path("tasks.totalCount")
                .entity(Integer.class)
                .isEqualTo(ORDERS + 2)
                .path("myTasks.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(numbers(AUDITOR, "tasks", "staff: \"" + OTHER_HANDLER + "\""))
                .containsExactly("CK-x1");
        assertThat(numbers(AUDITOR, "tasks", "staff: \"S0099\"")).isEmpty();
        assertThat(numbers(AUDITOR, "tasks", "staff: \"nobody\"")).isEmpty();
        ask(AUDITOR, "{ tasks(asOf: \"2025-04-03\") { nodes { number kind since excluded roles } } }")
                .path("tasks.nodes")
                .matchesJsonStrictly("""
                        [{"number": "CK-o1", "kind": "APPROVE_ORDER", "since": "2025-04-02", "excluded": ["S0001"], "roles": ["APPROVER"]},
                         {"number": "CK-o2", "kind": "APPROVE_ORDER", "since": "2025-04-03", "excluded": ["S0001"], "roles": ["APPROVER"]},
                         {"number": "CK-o3", "kind": "SUBMIT_ORDER", "since": "2025-04-03", "excluded": [], "roles": ["UNIT_HANDLER"]}]
                        """);
        assertThat(numbers(AUDITOR, "tasks", "knownAt: \"2026-01-01T00:00:00Z\""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 201", "first: 2, last: 2"})
    void a_page_of_another_size_is_refused(String size) {
        refused("{ myTasks(" + size + ") { totalCount } }", "PAGE_SIZE_OUT_OF_RANGE");
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        String cursor = ask(APPROVER, "{ myTasks(first: 1) { pageInfo { endCursor } } }")
                .path("myTasks.pageInfo.endCursor")
                .entity(String.class)
                .get();
        refused("{ myTasks(after: \"" + cursor + "\", orderBy: [{field: NUMBER}]) { totalCount } }", "CURSOR_INVALID");
        refused("{ myTasks(after: \"nonsense\") { totalCount } }", "CURSOR_INVALID");
    }

    private static void refused(String document, String code) {
        ask(APPROVER, document)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }
}
