package org.gongwucang.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.query.testing.Chronicle.day;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.vault.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.core.Disposable;

/** What is heard of tasks and loans: by whom, from where on, and until when. */
class ChangesTest {

    private static final String TASKS = "subscription { myTaskChanges%s { cursor resync task { kind number open } } }";
    private static final String LOANS =
            "subscription { loanDueChanges%s { cursor resync notice { number kind stands unit { unit } } } }";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final List<Map<String, Object>> heard = new CopyOnWriteArrayList<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private @Nullable Disposable listening;

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "UNIT_HANDLER", "2020-01-01")
                .person("S0002", "U1", "UNIT_HEAD", "2020-01-01")
                .person("S0003", "U1", "UNIT_HANDLER", "2020-01-01")
                .person("S0004", "U1", "KEEPER", "2020-01-01");
    }

    @AfterEach
    void hangsUp() {
        if (listening != null) {
            listening.dispose();
        }
    }

    private void listens(String staff, String document, String field) {
        listening = SIDE.as(staff)
                .document(document)
                .executeSubscription()
                .toFlux()
                .subscribe(response -> hear(response, field), error -> ended.add(codeOf(error)));
    }

    private static String codeOf(Throwable error) {
        return error instanceof SubscriptionPublisherException told
                ? String.valueOf(told.getErrors().get(0).getExtensions().get("code"))
                : error.toString();
    }

    @SuppressWarnings("unchecked")
    private void hear(GraphQlTester.Response response, String field) {
        heard.add((Map<String, Object>) response.path(field).entity(Map.class).get());
    }

    private List<String> heardOf(String order) {
        return heard.stream()
                .map(Object::toString)
                .filter(change -> change.contains("number=CK-" + order + ","))
                .toList();
    }

    private static String drafted(String unit) {
        String order = "o" + NEXT.incrementAndGet();
        SIDE.chronicle()
                .tell(
                        order,
                        new TransferDrafted(order, "CK-" + order, unit, "LOAN", "会", null, null, day("2026-01-05")));
        return order;
    }

    private void awaitHeard(String text) {
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.toString().contains(text));
    }

    @Test
    void a_unit_hears_of_its_own_tasks_when_they_begin_and_when_they_are_done() {
        listens("S0001", TASKS.formatted(""), "myTaskChanges");
        String others = drafted("U2");
        String order = drafted("U1");
        awaitHeard("number=CK-" + order);
        SIDE.chronicle().tell(order, new TransferWithdrawn(order, "S0001", "错", day("2026-01-05")));
        awaitHeard("open=false");

        assertThat(heardOf(order))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change).contains("resync=false", "kind=SUBMIT_ORDER"));
        assertThat(heardOf(order).get(0)).contains("open=true");
        assertThat(heardOf(others)).isEmpty();
    }

    @Test
    void who_was_cut_off_goes_on_after_the_last_cursor() {
        listens("S0001", TASKS.formatted(""), "myTaskChanges");
        String first = drafted("U1");
        awaitHeard("number=CK-" + first);
        String cursor = String.valueOf(heard.get(heard.size() - 1).get("cursor"));
        hangsUp();
        heard.clear();
        String missed = drafted("U1");

        listens("S0001", TASKS.formatted("(after: \"" + cursor + "\")"), "myTaskChanges");
        awaitHeard("number=CK-" + missed);
        assertThat(heardOf(missed)).hasSize(1);
        assertThat(heardOf(first)).isEmpty();
    }

    @Test
    void a_cursor_of_another_subscription_is_refused() {
        listens("S0001", TASKS.formatted(""), "myTaskChanges");
        awaitHeard("number=CK-" + drafted("U1"));
        String cursor = String.valueOf(heard.get(0).get("cursor"));
        hangsUp();

        listens("S0001", LOANS.formatted("(after: \"" + cursor + "\")"), "loanDueChanges");
        await().until(() -> !ended.isEmpty());
        assertThat(ended).containsExactly("CURSOR_INVALID");
    }

    @Test
    void a_filter_holds_for_what_is_heard() {
        listens("S0001", TASKS.formatted("(filter: {kinds: [SIGN_RECEIPT]})"), "myTaskChanges");
        String order = drafted("U1");
        SIDE.awaitLedgers();
        assertThat(heardOf(order)).isEmpty();
    }

    private static LoanBecameOverdue overdue(String order, String unit) {
        return new LoanBecameOverdue(order, "CK-" + order, 1, unit, "K", 1, day("2026-01-05"), day("2026-01-06"));
    }

    @Test
    void a_unit_hears_which_of_its_loans_are_overdue_and_which_turned_out_not_to_be() {
        listens("S0002", LOANS.formatted("(filter: {kind: OVERDUE})"), "loanDueChanges");
        SIDE.chronicle().tell("q1", overdue("q1", "U2"));
        SIDE.chronicle().tell("q2", overdue("q2", "U1"));
        awaitHeard("number=CK-q2");
        SIDE.chronicle()
                .tell(
                        "q2",
                        new LoanOverdueWithdrawn("q2", "CK-q2", 1, "U1", "e", day("2026-01-05"), day("2026-01-07")));
        awaitHeard("stands=false");

        assertThat(heardOf("q2")).hasSize(2);
        assertThat(heard.toString()).doesNotContain("unit=U2");
    }

    /** Whoever is told nothing at the moment cannot know yet: something happens until they are told. */
    private void happensUntil(BooleanSupplier told) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    drafted("U1");
                    String loan = "l" + NEXT.incrementAndGet();
                    SIDE.chronicle().tell(loan, overdue(loan, "U1"));
                    return told.getAsBoolean();
                });
    }

    @Test
    void whose_account_is_disabled_is_told_that_there_is_nothing_more_to_hear() {
        listens("S0003", TASKS.formatted(""), "myTaskChanges");
        awaitHeard("number=CK-" + drafted("U1"));
        SIDE.bean(Accounts.class).disable("account-S0003", true);

        happensUntil(() -> !ended.isEmpty());
        assertThat(ended).containsExactly("UNAUTHORIZED");
    }

    @Test
    void who_lost_the_role_by_which_they_listened_is_told_so() {
        listens("S0004", LOANS.formatted(""), "loanDueChanges");
        SIDE.chronicle().tell("r1", overdue("r1", "U1"));
        awaitHeard("number=CK-r1");
        SIDE.chronicle().tell("staff:S0004", new RolesAssigned("S0004", List.of("GATEKEEPER"), day("2026-01-05")));

        happensUntil(() -> !ended.isEmpty());
        assertThat(ended).containsExactly("FORBIDDEN");
    }
}
