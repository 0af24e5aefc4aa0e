package org.gongwucang.query.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.task.TaskHouse.ACCEPTOR;
import static org.gongwucang.query.task.TaskHouse.ACCEPTOR_TOO;
import static org.gongwucang.query.task.TaskHouse.APPROVER;
import static org.gongwucang.query.task.TaskHouse.APPROVER_TOO;
import static org.gongwucang.query.task.TaskHouse.DAY;
import static org.gongwucang.query.task.TaskHouse.FINANCE;
import static org.gongwucang.query.task.TaskHouse.FINANCE_TOO;
import static org.gongwucang.query.task.TaskHouse.HANDLER;
import static org.gongwucang.query.task.TaskHouse.HANDLER_TOO;
import static org.gongwucang.query.task.TaskHouse.MANAGER;
import static org.gongwucang.query.task.TaskHouse.MANAGER_TOO;
import static org.gongwucang.query.task.TaskHouse.YUAN;
import static org.gongwucang.query.testing.Chronicle.DESKS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.Entry;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.disposal.PursuitRecovered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A case of disposal waits for one duty after the other, as its form has it. */
class DisposalTasksTest {

    private static final List<String> APPROVERS = List.of(APPROVER, APPROVER_TOO);
    private static final List<String> MANAGERS = List.of(MANAGER, MANAGER_TOO);

    @AutoClose
    private static final TaskHouse HOUSE = new TaskHouse();

    private static void assertWaiting(String disposal, Map<String, List<String>> tasks) {
        assertThat(HOUSE.waiting("CZ-" + disposal)).isEqualTo(tasks);
    }

    private static Entry[] drafted(String id, String form) {
        return drafted(id, form, null);
    }

    private static Entry[] drafted(String id, String form, @Nullable String location) {
        DisposalItem item = new DisposalItem(
                "ASSET", "a" + id, "K-" + id, "办公桌", DESKS, "U1", location, 1, YUAN, null, false, null, null, null);
        return new Entry[] {
            new DisposalDrafted(id, "CZ-" + id, "U1", form, "财1号", "更新", null, DAY),
            new DisposalLineDrafted(id, 1, "CZ-" + id, "U1", form, item, DAY)
        };
    }

    private static DisposalRequested requested(String id, String by) {
        return new DisposalRequested(id, by, 1, 1, YUAN, List.of(), List.of(), List.of(), DAY);
    }

    private static DisposalApproved approved(String id, int step, String by) {
        return new DisposalApproved(id, step, by, "批1号", YUAN, List.of(), List.of(), DAY);
    }

    private static DisposalBidRecorded bid(String id, boolean belowFloor) {
        return new DisposalBidRecorded(
                id, YUAN, "某公司", YUAN, belowFloor, MANAGER, List.of(), List.of(), List.of(), DAY);
    }

    private static DisposalLineExecuted executed(String id) {
        return new DisposalLineExecuted(id, 1, "ASSET", "a" + id, "K-" + id, 1, YUAN, null, MANAGER, List.of(), DAY);
    }

    @Test
    void a_sale_is_valued_approved_in_two_steps_sold_carried_out_settled_and_closed() {
        HOUSE.tell("d1", drafted("d1", "SALE"));
        assertWaiting("d1", Map.of("SUBMIT_DISPOSAL", List.of(HANDLER, HANDLER_TOO)));

        HOUSE.tell("d1", requested("d1", HANDLER));
        assertWaiting("d1", Map.of("VALUE_DISPOSAL", List.of(FINANCE, FINANCE_TOO)));

        HOUSE.tell("d1", new DisposalValued("d1", FINANCE, YUAN, List.of(), List.of(), DAY));
        assertWaiting("d1", Map.of("APPROVE_DISPOSAL", APPROVERS));

        HOUSE.tell("d1", new DisposalStepApproved("d1", 1, APPROVER, "批1号", YUAN, List.of(), List.of(), DAY));
        assertWaiting("d1", Map.of("APPROVE_DISPOSAL_SECOND", List.of(FINANCE, FINANCE_TOO)));

        HOUSE.tell("d1", approved("d1", 2, FINANCE));
        assertWaiting("d1", Map.of("RECORD_BID", MANAGERS));

        HOUSE.tell("d1", bid("d1", true));
        assertWaiting("d1", Map.of("APPROVE_PRICE", APPROVERS));

        HOUSE.tell("d1", new DisposalPriceReapproved("d1", 1, YUAN, APPROVER, "无他人", List.of(), DAY));
        assertWaiting("d1", Map.of("APPROVE_PRICE_SECOND", List.of(FINANCE, FINANCE_TOO)));

        HOUSE.tell("d1", new DisposalPriceReapproved("d1", 2, YUAN, MANAGER_TOO, "同意", List.of(), DAY));
        assertWaiting("d1", Map.of("EXECUTE_DISPOSAL", List.of(MANAGER)));

        HOUSE.tell("d1", executed("d1"));
        assertWaiting("d1", Map.of("SETTLE_PROCEEDS", List.of(FINANCE, FINANCE_TOO)));

        HOUSE.tell("d1", new DisposalProceedsSettled("d1", YUAN, FINANCE, DAY));
        assertWaiting("d1", Map.of("CLOSE_DISPOSAL", MANAGERS));

        HOUSE.tell("d1", new DisposalClosed("d1", MANAGER, DAY));
        assertWaiting("d1", Map.of());
    }

    @Test
    void what_lies_in_stock_is_for_the_warehouse_to_ask_about() {
        HOUSE.tell("d5", drafted("d5", "SALE", "W01/A"));
        assertWaiting("d5", Map.of("SUBMIT_DISPOSAL", MANAGERS));
    }

    @Test
    void what_is_scrapped_is_looked_at_by_somebody_who_did_not_ask_for_it() {
        HOUSE.tell("d2", drafted("d2", "SCRAPPING"));
        HOUSE.tell("d2", requested("d2", ACCEPTOR));
        assertWaiting("d2", Map.of("APPRAISE_DISPOSAL", List.of(ACCEPTOR_TOO)));

        HOUSE.tell(
                "d2",
                new DisposalAppraised("d2", ACCEPTOR_TOO, List.of(), List.of(), DAY),
                approved("d2", 1, APPROVER));
        assertWaiting("d2", Map.of("EXECUTE_DISPOSAL", MANAGERS));

        HOUSE.tell("d2", new DisposalWithdrawn("d2", HANDLER, "修好了", DAY));
        assertWaiting("d2", Map.of());
    }

    @Test
    void a_donation_brings_no_money_and_a_claim_is_pursued_until_it_is_paid() {
        HOUSE.tell("d3", drafted("d3", "LOSS_WRITE_OFF"));
        HOUSE.tell("d3", requested("d3", APPROVER));
        assertWaiting("d3", Map.of("APPROVE_DISPOSAL", List.of(APPROVER_TOO)));

        HOUSE.tell("d3", approved("d3", 1, APPROVER_TOO), executed("d3"));
        HOUSE.tell("d3", new PursuitOpened("d3", 1, "CZ-d3", "U1", "K-d3", "办公桌", "某人", YUAN, DAY));
        Map<String, List<String>> pursued =
                Map.of("PURSUE_CLAIM", List.of(FINANCE, FINANCE_TOO, MANAGER, MANAGER_TOO), "CLOSE_DISPOSAL", MANAGERS);
        assertWaiting("d3", pursued);

        HOUSE.tell("d3", recovered("d3", "500.00"));
        assertWaiting("d3", pursued);
        HOUSE.tell("d3", recovered("d3", "400.00"));
        assertWaiting("d3", Map.of("CLOSE_DISPOSAL", MANAGERS));
    }

    private static PursuitRecovered recovered(String id, String yuan) {
        return new PursuitRecovered(id, 1, new BigDecimal(yuan), "票1", FINANCE, List.of(), DAY);
    }

    @Test
    void a_price_that_is_high_enough_needs_nobodys_agreement() {
        HOUSE.tell("d4", drafted("d4", "SWAP"));
        HOUSE.tell("d4", requested("d4", HANDLER), new DisposalValued("d4", FINANCE, YUAN, List.of(), List.of(), DAY));
        HOUSE.tell("d4", approved("d4", 1, APPROVER), bid("d4", true));
        assertWaiting("d4", Map.of("APPROVE_PRICE", APPROVERS));

        HOUSE.tell("d4", bid("d4", false));
        assertWaiting("d4", Map.of("EXECUTE_DISPOSAL", MANAGERS));
    }
}
