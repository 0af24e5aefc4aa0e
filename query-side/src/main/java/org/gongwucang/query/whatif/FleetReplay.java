package org.gongwucang.query.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseCancelled;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.query.question.Span;

/**
 * 车队推演: the history of all fleets, gone through once more under other values of a rule. A purchase that would have been refused
 * does not count as held later, wherever its vehicle went.
 */
final class FleetReplay {

    private static final String RATIO = "VEHICLE_RATIO";

    private final RuleValues rule;
    private final Span span;
    private final Map<String, Fleet> fleets = new TreeMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> neverBought = new HashSet<>();
    private final List<WhatIfRefusal> refusals = new ArrayList<>();
    private int weighed;

    private FleetReplay(RuleValues rule, Span span) {
        this.rule = rule;
        this.span = span;
    }

    /** 车队: what a unit would have. */
    private static final class Fleet {
        private int establishment;
        private final Set<String> held = new HashSet<>();
        private final Set<String> pending = new HashSet<>();
        private final Map<String, LocalDate> bought = new LinkedHashMap<>();

        private int boughtIn(int year) {
            return (int) bought.values().stream()
                    .filter(day -> day.getYear() == year)
                    .count();
        }
    }

    /**
     * 推演结果.
     *
     * @param weighed steps that were held against the rule
     */
    record Outcome(int weighed, List<WhatIfRefusal> refusals, List<UnitOutcome> units) {}

    /**
     * 推演车队: of a unit after the last entry.
     *
     * @param held vehicles that it would have
     * @param pending purchases that would wait for delivery
     */
    record UnitOutcome(String unitCode, int held, int pending, int establishment) {}

    /** @param span days whose steps are weighed; what was before stands as it is */
    static Outcome of(List<FleetFact> history, RuleValues rule, Span span) {
        FleetReplay replay = new FleetReplay(rule, span);
        history.forEach(replay::take);
        List<UnitOutcome> units = new ArrayList<>();
        replay.fleets.forEach((unit, fleet) ->
                units.add(new UnitOutcome(unit, fleet.held.size(), fleet.pending.size(), fleet.establishment)));
        return new Outcome(replay.weighed, replay.refusals, units);
    }

    private void take(FleetFact fact) {
        FleetEntry entry = fact.entry();
        Fleet fleet = fleets.computeIfAbsent(entry.unit(), any -> new Fleet());
        if (entry instanceof EstablishmentSet e) {
            fleet.establishment = e.total();
        } else if (entry instanceof VehiclePurchaseRequested e) {
            request(fact, e);
        } else if (entry instanceof VehiclePurchaseApproved e) {
            approve(fact, e, fleet);
        } else if (entry instanceof VehiclePurchaseCancelled e) {
            fleet.pending.remove(e.purchase());
            fleet.bought.remove(e.purchase());
        } else if (entry instanceof VehiclePurchaseDelivered e) {
            deliver(e, fleet);
        } else if (entry instanceof FleetVehicleEntered e) {
            hold(e.vehicle(), fleet);
        } else if (entry instanceof FleetVehicleLeft e) {
            fleet.held.remove(e.vehicle());
        }
    }

    private void request(FleetFact fact, VehiclePurchaseRequested e) {
        if (rule.rule().equals(RATIO) || !span.holds(e.occurredOn())) {
            return;
        }
        weighed++;
        CapsWhatIf.weigh(rule, e)
                .ifPresent(why -> refuse(new WhatIfRefusal(
                        why.code(),
                        fact.event(),
                        e.purchase(),
                        e.number(),
                        e.unit(),
                        e.occurredOn(),
                        e.requestedBy(),
                        WhatIfRefusal.values(why.values()))));
    }

    private void approve(FleetFact fact, VehiclePurchaseApproved e, Fleet fleet) {
        if (refused.contains(e.purchase())) {
            return;
        }
        if (rule.rule().equals(RATIO) && span.holds(e.occurredOn())) {
            weighed++;
            if (isOverRatio(e, fleet)) {
                refuse(overRatio(fact, e, fleet));
                return;
            }
        }
        fleet.pending.add(e.purchase());
        fleet.bought.put(e.purchase(), e.occurredOn());
    }

    private boolean isOverRatio(VehiclePurchaseApproved e, Fleet fleet) {
        int before = rule.text("basis").equals("BOUGHT_IN_YEAR")
                ? fleet.boughtIn(e.occurredOn().getYear())
                : fleet.held.size() + fleet.pending.size();
        return rule.number("percent")
                .filter(percent -> 100L * (before + 1) > (long) percent * fleet.establishment)
                .isPresent();
    }

    private WhatIfRefusal overRatio(FleetFact fact, VehiclePurchaseApproved e, Fleet fleet) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("held", fleet.held.size());
        values.put("pending", fleet.pending.size());
        values.put("bought", fleet.boughtIn(e.occurredOn().getYear()));
        values.put("establishment", fleet.establishment);
        values.put("percent", rule.text("percent"));
        values.put("basis", rule.text("basis"));
        return new WhatIfRefusal(
                "RATIO_EXCEEDED",
                fact.event(),
                e.purchase(),
                e.number(),
                e.unit(),
                e.occurredOn(),
                e.approvedBy(),
                WhatIfRefusal.values(values));
    }

    private void refuse(WhatIfRefusal refusal) {
        refused.add(refusal.id());
        refusals.add(refusal);
    }

    private void deliver(VehiclePurchaseDelivered e, Fleet fleet) {
        if (refused.contains(e.purchase())) {
            neverBought.add(e.vehicle());
        } else {
            fleet.pending.remove(e.purchase());
            hold(e.vehicle(), fleet);
        }
    }

    private void hold(String vehicle, Fleet fleet) {
        if (!neverBought.contains(vehicle)) {
            fleet.held.add(vehicle);
        }
    }
}
