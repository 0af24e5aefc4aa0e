package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 车辆规则: what the guards of vehicles ask of policies. */
@Component
class VehicleRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final PolicyRules policies;

    VehicleRules(PolicyRules policies) {
        this.policies = policies;
    }

    /**
     * With a technical or accident certificate a vehicle goes at any age; without one from the day after the anniversary of its
     * registration on, and only where it is unfit: what can still be used is used on.
     */
    Weighing requireScrappable(Vehicle vehicle, String certificate, LocalDate day) {
        LocalDate registered = Objects.requireNonNull(vehicle.state().registeredOn(), "in service, so registered");
        Weighing rule = policies.weigh(Rule.VEHICLE_LIFE, day)
                .against("registeredOn", registered)
                .against("condition", vehicle.condition().isEmpty() ? "-" : vehicle.condition())
                .against("certificate", certificate);
        OptionalInt years = rule.number("years");
        if (years.isEmpty() || !certificate.equals(ScrappingCertificate.NONE.name())) {
            return rule;
        }
        LocalDate anniversary = registered.plusYears(years.getAsInt());
        require(
                day.isAfter(anniversary),
                "VEHICLE_TOO_YOUNG",
                "code",
                vehicle.code(),
                "registeredOn",
                registered,
                "years",
                years.getAsInt(),
                "anniversary",
                anniversary,
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        require(
                vehicle.condition().equals(VehicleCondition.UNFIT.name()),
                "STILL_USABLE",
                "code",
                vehicle.code(),
                "condition",
                vehicle.condition().isEmpty() ? "-" : vehicle.condition(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        return rule;
    }

    /** A price at the floor is none below it. */
    Weighing requireFloor(Vehicle vehicle, BigDecimal price, BigDecimal valuation, LocalDate day) {
        Weighing rule = policies.weigh(Rule.PRICE_FLOOR, day)
                .against("price", price.toPlainString())
                .against("valuation", valuation.toPlainString());
        OptionalInt percent = rule.number("percent");
        require(
                percent.isEmpty()
                        || price.multiply(HUNDRED).compareTo(valuation.multiply(BigDecimal.valueOf(percent.getAsInt())))
                                >= 0,
                "VEHICLE_PRICE_BELOW_FLOOR",
                "code",
                vehicle.code(),
                "price",
                price.toPlainString(),
                "valuation",
                valuation.toPlainString(),
                "percent",
                percent.orElse(0),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        return rule;
    }

    /** The matrix of disposals: vehicles take two steps whatever it says; it is cited with what it was held against. */
    Weighing matrix(Vehicle vehicle, LocalDate day) {
        return policies.weigh(Rule.DISPOSAL_APPROVAL, day)
                .against("value", vehicle.state().known().cost().toPlainString())
                .against("vehicle", true);
    }

    List<Weighed> cited(LocalDate day, Weighing... weighings) {
        return policies.cited(day, weighings);
    }
}
