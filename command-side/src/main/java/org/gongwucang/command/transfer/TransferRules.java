package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓规则: what the guards of orders ask of units, classes, places and policies. */
@Component
class TransferRules {

    private final Units units;
    private final Locations locations;
    private final OpeningState opening;
    private final CardRules cards;
    private final PolicyRules policies;
    private final BusinessDays days;

    TransferRules(
            Units units,
            Locations locations,
            OpeningState opening,
            CardRules cards,
            PolicyRules policies,
            BusinessDays days) {
        this.units = units;
        this.locations = locations;
        this.opening = opening;
        this.cards = cards;
        this.policies = policies;
        this.days = days;
    }

    /** Somebody of another unit learns no more than that there is nothing for them. */
    void requireOwn(String unit, String actorUnit, String order) {
        require(units.isWithin(unit, actorUnit), "NOT_FOUND", "code", order);
    }

    /** Before the go-live nothing leaves the warehouse: what there is has not been confirmed yet. */
    void requireOpenHouse() {
        require(
                opening.goLiveAt()
                        .filter(goLive -> !days.now().isBefore(goLive))
                        .isPresent(),
                "HOUSE_NOT_OPEN");
    }

    void requireActive(String unit) {
        Units.Unit asking = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(asking.active(), "UNIT_INACTIVE", "unit", unit);
    }

    void requireUsable(String unit, ClassRef assetClass, LocalDate day) {
        cards.requireUsable(unit, assetClass, day);
    }

    /** A loan has a day on which it is due, and only a loan. */
    static void requireDueDay(boolean loan, @Nullable LocalDate dueOn) {
        require(loan || dueOn == null, "ALLOTMENT_NEVER_DUE", "dueOn", String.valueOf(dueOn));
        require(!loan || dueOn != null, "LOAN_WITHOUT_DUE_DAY");
    }

    /** How long a loan may last from the day; empty for an allotment. */
    Optional<Weighing> requireLoanDays(TransferOrderState order, @Nullable LocalDate dueOn, LocalDate from) {
        if (!order.isLoan()) {
            return Optional.empty();
        }
        LocalDate due = Objects.requireNonNull(dueOn);
        require(!due.isBefore(from), "LOAN_DUE_DAY_PAST", "dueOn", due, "occurredOn", from);
        Weighing rule = policies.weigh(Rule.LOAN, from);
        requireWithin(rule, rule.number("days"), due, from);
        return Optional.of(rule.against("from", from).against("dueOn", due));
    }

    /** One more extension of a loan that is due on a day. */
    Weighing requireExtension(int line, TransferLineState loan, LocalDate until, LocalDate day) {
        LocalDate due = Objects.requireNonNull(loan.dueOn());
        require(until.isAfter(due), "LOAN_DUE_DAY_PAST", "dueOn", until, "occurredOn", due);
        Weighing rule = policies.weigh(Rule.LOAN, day);
        OptionalInt most = rule.number("extensions");
        require(
                most.isEmpty() || loan.extensions() < most.getAsInt(),
                "LOAN_EXTENSIONS_USED",
                "line",
                line,
                "most",
                most.orElse(0),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        requireWithin(rule, rule.number("extensionDays"), until, due);
        return rule;
    }

    private static void requireWithin(Weighing rule, OptionalInt most, LocalDate due, LocalDate from) {
        LocalDate latest = from.plusDays(most.orElse(0));
        require(
                most.isEmpty() || !due.isAfter(latest),
                "LOAN_TOO_LONG",
                "dueOn",
                due,
                "latest",
                latest,
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
    }

    /** The matrix, held against the original value of the whole order. */
    Weighing matrix(BigDecimal value, LocalDate day) {
        return policies.weigh(Rule.TRANSFER_APPROVAL, day).against("value", value.toPlainString());
    }

    /** Whether a second approver has to agree. */
    static boolean needsSecondStep(Weighing matrix, BigDecimal value) {
        OptionalInt below = matrix.number("oneStepBelow");
        return below.isPresent() && value.compareTo(BigDecimal.valueOf(below.getAsInt())) >= 0;
    }

    /** A gate pass is of one warehouse. */
    void requireIn(String warehouse, @Nullable String location) {
        String there = String.valueOf(location);
        Locations.Location place = required(locations.find(there), "LOCATION_UNKNOWN", "location", there);
        require(
                place.warehouse().equals(warehouse),
                "LOCATION_OF_ANOTHER_WAREHOUSE",
                "location",
                there,
                "warehouse",
                warehouse);
    }
}
