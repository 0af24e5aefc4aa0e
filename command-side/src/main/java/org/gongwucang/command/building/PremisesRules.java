package org.gongwucang.command.building;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 房产规则: what the guards of buildings, rooms and their acts ask of units, staff, policies and the opening. */
@Component
public class PremisesRules {

    private final Units units;
    private final Staff staff;
    private final OpeningState opening;
    private final CardRules cards;
    private final PolicyRules policies;
    private final BusinessDays days;
    private final Attachments attachments;

    PremisesRules(
            Units units,
            Staff staff,
            OpeningState opening,
            CardRules cards,
            PolicyRules policies,
            BusinessDays days,
            Attachments attachments) {
        this.units = units;
        this.staff = staff;
        this.opening = opening;
        this.cards = cards;
        this.policies = policies;
        this.days = days;
        this.attachments = attachments;
    }

    /** Before the go-live there are opening entries only: whatever else was entered, the confirmation would not cover it. */
    public void requireOpenHouse() {
        require(
                opening.goLiveAt()
                        .filter(goLive -> !days.now().isBefore(goLive))
                        .isPresent(),
                "HOUSE_NOT_OPEN");
    }

    /** Opening entries end with the go-live. */
    public void requireBeforeGoLive() {
        cards.requireBeforeGoLive();
    }

    /** A unit that takes new use. */
    public void requireUnit(String unit) {
        Units.Unit known = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(known.active(), "UNIT_INACTIVE", "unit", unit);
    }

    /** Whoever is bound to a unit learns nothing of what others have. */
    public void requireReach(String unit, Caller by, String code) {
        require(!by.isBoundToUnit() || units.isWithin(unit, by.unit()), "NOT_FOUND", "code", code);
    }

    /** Somebody who is there, and works for the unit or one below it. */
    public void requireStaffOf(String unit, String number) {
        Staff.Member member = required(staff.find(number), "STAFF_UNKNOWN", "staff", number);
        require(member.active(), "STAFF_INACTIVE", "staff", number);
        require(units.isWithin(member.unit(), unit), "STAFF_OF_ANOTHER_UNIT", "staff", number, "unit", unit);
    }

    /** Somebody who is there, of whichever unit. */
    public void requireStaff(String number) {
        Staff.Member member = required(staff.find(number), "STAFF_UNKNOWN", "staff", number);
        require(member.active(), "STAFF_INACTIVE", "staff", number);
    }

    public Weighing weigh(Rule rule, LocalDate day) {
        return policies.weigh(rule, day);
    }

    public List<Weighed> cited(LocalDate day, Weighing... weighings) {
        return policies.cited(day, weighings);
    }

    /** Digests of the uploads that the acting person cites; asked last. */
    public List<String> evidence(String kind, String id, Caller by, List<String> uploads, String... ofUnits) {
        return attachments.cite(by.staff(), uploads, Subject.of(kind, id, ofUnits)).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
