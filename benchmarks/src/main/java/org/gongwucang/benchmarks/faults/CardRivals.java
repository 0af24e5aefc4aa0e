package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** 争卡: two orders for one card are approved at once, each at a command-side of its own; then the winner's line is issued twice at once. */
final class CardRivals {

    private static final String UNIT = "LAB-UNIT";

    private final Desk desk;
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private final AtomicInteger approvedOnce = new AtomicInteger();
    private final AtomicInteger issuedOnce = new AtomicInteger();

    /** With a unit that wants all cards. */
    CardRivals(Desk desk) {
        this.desk = desk;
        desk.done(
                "administrator",
                "establishUnit",
                " {" + Desk.ERRORS,
                Desk.input("unit", UNIT, "name", "试验单位", "parent", "GWC-OFFICE", "kind", "ORGAN"));
    }

    /** Whether each race had one winner. */
    boolean raceFor(String card) throws Exception {
        List<String> orders = List.of(requested(card), requested(card));
        Duel approvals =
                Duel.of(rival -> desk.at(rival, "approver", "approveTransfer", Desk.input("order", orders.get(rival))));
        if (!approvals.hasOneWinner("TRANSFER_LINES_UNAVAILABLE")) {
            oddities.add("approvals of " + card + ": " + approvals);
            return false;
        }
        approvedOnce.incrementAndGet();
        String order = orders.get(approvals.winner());
        Duel issues = Duel.of(rival ->
                desk.at(rival, "keeper", "issueTransferLines", Desk.input("order", order, "warehouse", "LAB")));
        if (!issues.hasOneWinner()) {
            oddities.add("issues of " + card + ": " + issues);
            return false;
        }
        issuedOnce.incrementAndGet();
        return true;
    }

    private String requested(String card) {
        Map<String, Object> draft = Desk.input(
                "unit", UNIT, "purpose", "ALLOTMENT", "reason", "争用", "items", List.of(Map.of("code", card)));
        String order = desk.done("unit-handler", "draftTransfer", " { order" + Desk.ERRORS, draft)
                .path("order")
                .asString();
        desk.done("unit-handler", "requestTransfer", " {" + Desk.ERRORS, Desk.input("order", order));
        return order;
    }

    int approvedOnce() {
        return approvedOnce.get();
    }

    int issuedOnce() {
        return issuedOnce.get();
    }

    /** Races with two winners or none, or with a refusal that has another reason. */
    Queue<String> oddities() {
        return oddities;
    }
}
