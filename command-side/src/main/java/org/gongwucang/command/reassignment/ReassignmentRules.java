package org.gongwucang.command.reassignment;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.reassignment.ReassignmentItem;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 划转规则: what the guards of acts ask of units, classes and policies. */
@Component
class ReassignmentRules {

    private final Units units;
    private final OpeningState opening;
    private final CardRules cards;
    private final PolicyRules policies;
    private final BusinessDays days;

    ReassignmentRules(Units units, OpeningState opening, CardRules cards, PolicyRules policies, BusinessDays days) {
        this.units = units;
        this.opening = opening;
        this.cards = cards;
        this.policies = policies;
        this.days = days;
    }

    /** Before the go-live nothing moves: what there is has not been confirmed yet. */
    void requireOpenHouse() {
        require(
                opening.goLiveAt()
                        .filter(goLive -> !days.now().isBefore(goLive))
                        .isPresent(),
                "HOUSE_NOT_OPEN");
    }

    /** Whoever is bound to a unit learns nothing of the acts of others. */
    void requireReach(String from, String to, Caller by, String reassignment) {
        require(!by.isBoundToUnit() || isOf(from, by) || isOf(to, by), "NOT_FOUND", "code", reassignment);
    }

    private boolean isOf(String unit, Caller by) {
        return units.isWithin(unit, by.unit());
    }

    /** A unit gives by its own handler; in a reorganisation an asset manager may do it for it. */
    void requireGiver(String from, String form, Caller by) {
        boolean manages = form.equals(ReassignmentForm.REORGANISATION.name())
                && by.roles().contains(Role.ASSET_MANAGER.name());
        boolean handles = by.roles().contains(Role.UNIT_HANDLER.name()) && isOf(from, by);
        require(manages || handles, "REASSIGNMENT_GIVER_ONLY", "unit", from, "form", form);
    }

    /** Two-party handover: the other party signs. */
    void requireReceiver(ReassignmentState state, Caller by) {
        require(isOf(state.to(), by), "REASSIGNMENT_RECEIVER_ONLY", "number", state.number(), "unit", state.to());
    }

    /** A unit that was wound up may still give in a reorganisation; whoever receives is there. */
    void requireUnits(String from, String to, ReassignmentForm form) {
        Units.Unit giving = required(units.find(from), "UNIT_UNKNOWN", "unit", from);
        Units.Unit receiving = required(units.find(to), "UNIT_UNKNOWN", "unit", to);
        require(!from.equals(to), "REASSIGNMENT_TO_ITSELF", "unit", from);
        require(giving.active() || form == ReassignmentForm.REORGANISATION, "UNIT_INACTIVE", "unit", from);
        require(!giving.isBody(), "REASSIGNMENT_BODY", "unit", from);
        require(!receiving.isBody(), "REASSIGNMENT_BODY", "unit", to);
        requireReceiving(to);
    }

    /** Asked again when things go over. */
    void requireReceiving(String to) {
        Units.Unit receiving = required(units.find(to), "UNIT_UNKNOWN", "unit", to);
        require(receiving.active(), "UNIT_INACTIVE", "unit", to);
    }

    /** Of what another unit has on its books whoever is bound to a unit learns nothing. */
    void requireTheirs(String from, String owner, String code, Caller by) {
        require(!by.isBoundToUnit() || isOf(owner, by), "NOT_FOUND", "code", code);
        require(owner.equals(from), "REASSIGNMENT_OF_ANOTHER_UNIT", "code", code, "unit", owner);
    }

    /** The rule on what stores data, as it is in force on the day. */
    Weighing storage(LocalDate day) {
        return policies.weigh(Rule.STORAGE_MEDIA, day);
    }

    /** What holds data goes over wiped, and with the paper that says so. */
    void requireWiped(int line, ReassignmentItem item, Weighing rule) {
        require(
                item.wipeCertificate() != null || !holdsData(item, rule),
                "WIPE_CERTIFICATE_MISSING",
                "line",
                line,
                "assetClass",
                item.assetClass().text(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
    }

    boolean holdsData(ReassignmentItem item, Weighing rule) {
        return rule.flag("markedSecret") && item.secret()
                || rule.flag("classesThatStoreData") && cards.storesData(item.assetClass());
    }

    /** The matrix of transfers, held against the original value of the whole act. */
    Weighing matrix(BigDecimal value, LocalDate day) {
        return policies.weigh(Rule.TRANSFER_APPROVAL, day).against("value", value.toPlainString());
    }

    /** Whether a second approver has to agree. */
    static boolean needsSecondStep(Weighing matrix, BigDecimal value) {
        OptionalInt below = matrix.number("oneStepBelow");
        return below.isPresent() && value.compareTo(BigDecimal.valueOf(below.getAsInt())) >= 0;
    }

    List<Weighed> cited(LocalDate day, Weighing... weighings) {
        return policies.cited(day, weighings);
    }
}
