package org.gongwucang.command.lease;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.lease.LeaseCommand.Term;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 租用规则: what the guards of leases ask of units, the go-live and policies. */
@Component
class LeaseRules {

    private final Units units;
    private final OpeningState opening;
    private final PolicyRules policies;
    private final BusinessDays days;

    LeaseRules(Units units, OpeningState opening, PolicyRules policies, BusinessDays days) {
        this.units = units;
        this.opening = opening;
        this.policies = policies;
        this.days = days;
    }

    private boolean isOpen() {
        return opening.goLiveAt().filter(goLive -> !days.now().isBefore(goLive)).isPresent();
    }

    /** Before the go-live nothing is asked for: what there is has not been confirmed yet. */
    void requireOpenHouse() {
        require(isOpen(), "HOUSE_NOT_OPEN");
    }

    /** Opening entries end with the go-live that a second person confirmed. */
    void requireBeforeGoLive() {
        require(
                !isOpen(),
                "OPENING_CLOSED",
                "goLiveAt",
                opening.goLiveAt().map(String::valueOf).orElse(""),
                "now",
                days.now());
    }

    /** Whoever is bound to a unit learns nothing of the leases of others. */
    void requireReach(String unit, Caller by, String code) {
        require(!by.isBoundToUnit() || units.isWithin(unit, by.unit()), "NOT_FOUND", "code", code);
    }

    /** A unit's own handler acts for it. */
    void requireOwn(String unit, Caller by) {
        require(units.isWithin(unit, by.unit()), "LEASE_UNIT_ONLY", "unit", unit);
    }

    /** The space officer signs for any unit, a handler for his own. */
    void requireSigner(String unit, Caller by) {
        if (!by.roles().contains(Role.SPACE_OFFICER.name())) {
            requireOwn(unit, by);
        }
    }

    void requireActive(String unit) {
        require(required(units.find(unit), "UNIT_UNKNOWN", "unit", unit).active(), "UNIT_INACTIVE", "unit", unit);
    }

    void requireKnown(String unit) {
        required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
    }

    static void requireTerm(Term term) {
        require(!term.to().isBefore(term.from()), "LEASE_TERM_CROSSED", "from", term.from(), "to", term.to());
    }

    /** The rule that rooms are rented only where none can be reallocated, held against what the review answered. */
    Weighing renting(boolean nothingToReallocate, LocalDate day) {
        return policies.weigh(Rule.RENTING_IN, day).against("nothingToReallocate", nothingToReallocate);
    }

    List<Weighed> cited(LocalDate day, Weighing weighing) {
        return policies.cited(day, weighing);
    }
}
