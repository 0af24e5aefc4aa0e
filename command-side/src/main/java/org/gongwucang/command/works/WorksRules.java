package org.gongwucang.command.works;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 维修规则: what the guards of orders ask of units, the go-live and policies. */
@Component
class WorksRules {

    private final Units units;
    private final OpeningState opening;
    private final PolicyRules policies;
    private final BusinessDays days;

    WorksRules(Units units, OpeningState opening, PolicyRules policies, BusinessDays days) {
        this.units = units;
        this.opening = opening;
        this.policies = policies;
        this.days = days;
    }

    /** Before the go-live nothing is asked for: what there is has not been confirmed yet. */
    void requireOpenHouse() {
        require(
                opening.goLiveAt()
                        .filter(goLive -> !days.now().isBefore(goLive))
                        .isPresent(),
                "HOUSE_NOT_OPEN");
    }

    /** Whoever is bound to a unit learns nothing of the orders of others. */
    void requireReach(String unit, Caller by, String code) {
        require(!by.isBoundToUnit() || units.isWithin(unit, by.unit()), "NOT_FOUND", "code", code);
    }

    /** The unit that the keys are for sees the order as well. */
    void requireReach(WorksState state, Caller by, String code) {
        boolean keys = state.keysTo() != null && units.isWithin(state.keysTo(), by.unit());
        require(!by.isBoundToUnit() || keys || units.isWithin(state.unit(), by.unit()), "NOT_FOUND", "code", code);
    }

    /** A unit's own handler acts for it. */
    void requireOwn(String unit, Caller by) {
        require(units.isWithin(unit, by.unit()), "WORKS_UNIT_ONLY", "unit", unit);
    }

    void requireActive(String unit) {
        require(required(units.find(unit), "UNIT_UNKNOWN", "unit", unit).active(), "UNIT_INACTIVE", "unit", unit);
    }

    /** The matrix of works, held against the amount that was reviewed. */
    Weighing matrix(BigDecimal amount, LocalDate day) {
        return policies.weigh(Rule.WORKS_APPROVAL, day).against("amount", amount.toPlainString());
    }

    /** Whether a second approver has to agree. */
    static boolean needsSecondStep(Weighing matrix, BigDecimal amount) {
        OptionalInt below = matrix.number("oneStepBelow");
        return below.isPresent() && amount.compareTo(BigDecimal.valueOf(below.getAsInt())) >= 0;
    }

    List<Weighed> cited(LocalDate day, Weighing weighing) {
        return policies.cited(day, weighing);
    }
}
