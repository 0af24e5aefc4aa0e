package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** 争编: two purchases for the last place of a unit's establishment are approved at once, each at a command-side of its own. */
final class PlaceRivals {

    private final Desk desk;
    private final String paper;
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private final AtomicInteger approvedOnce = new AtomicInteger();

    PlaceRivals(Desk desk) {
        this.desk = desk;
        paper = desk.brought("fleet-officer", "编制批复（试验）");
    }

    /** Whether it had one winner, at a unit of its own. */
    boolean raceAt(int number) throws Exception {
        String unit = "LAB-FLEET-" + number;
        desk.done(
                "administrator",
                "establishUnit",
                " {" + Desk.ERRORS,
                Desk.input("unit", unit, "name", "试验车队" + number, "parent", "GWC-OFFICE", "kind", "ORGAN"));
        desk.done(
                "fleet-officer",
                "setEstablishment",
                " {" + Desk.ERRORS,
                Desk.input(
                        "unit",
                        unit,
                        "parts",
                        List.of(Map.of("category", "EMERGENCY", "vehicles", 1)),
                        "document",
                        "编〔2026〕1号",
                        "evidence",
                        List.of(paper)));
        List<String> purchases = List.of(requested(unit), requested(unit));
        Duel approvals = Duel.of(rival -> desk.at(
                rival,
                "approver",
                "approveVehiclePurchase",
                Desk.input("unit", unit, "purchase", purchases.get(rival))));
        if (!approvals.hasOneWinner("QUOTA_EXCEEDED")) {
            oddities.add("purchases of " + unit + ": " + approvals);
            return false;
        }
        approvedOnce.incrementAndGet();
        return true;
    }

    private String requested(String unit) {
        return desk.done(
                        "unit-handler",
                        "requestVehiclePurchase",
                        " { purchase" + Desk.ERRORS,
                        Desk.input(
                                "unit", unit,
                                "category", "EMERGENCY",
                                "displacement", "1.8",
                                "price", "170000",
                                "reason", "争编"))
                .path("purchase")
                .asString();
    }

    int approvedOnce() {
        return approvedOnce.get();
    }

    /** Races with two winners or none, or with a refusal that has another reason. */
    Queue<String> oddities() {
        return oddities;
    }
}
