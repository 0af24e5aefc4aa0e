package org.gongwucang.command.trip;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.DayList;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 用车规则: what the guards of trips ask of units, staff, days off and the house. */
@Component
class TripRules {

    private static final int MOST_DAYS = 60;
    private static final int MOST_PASSENGERS = 60;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Units units;
    private final Staff staff;
    private final OpeningState opening;
    private final PolicyRules policies;
    private final BusinessDays days;

    TripRules(Units units, Staff staff, OpeningState opening, PolicyRules policies, BusinessDays days) {
        this.units = units;
        this.staff = staff;
        this.opening = opening;
        this.policies = policies;
        this.days = days;
    }

    /** Before the go-live nothing is ordered. */
    void requireOpenHouse() {
        require(
                opening.goLiveAt()
                        .filter(goLive -> !days.now().isBefore(goLive))
                        .isPresent(),
                "HOUSE_NOT_OPEN");
    }

    /** @throws org.gongwucang.command.kernel.Refused UNIT_UNKNOWN, UNIT_INACTIVE, NOT_FOUND where it is not theirs */
    void requireUnit(String unit, Caller by) {
        require(isOf(unit, by), "NOT_FOUND", "code", unit);
        require(required(units.find(unit), "UNIT_UNKNOWN", "unit", unit).active(), "UNIT_INACTIVE", "unit", unit);
    }

    boolean isOf(String unit, Caller by) {
        return units.isWithin(unit, by.unit());
    }

    /** Whoever is bound to a unit learns nothing of the trips of others, unless they drive. */
    void requireReach(TripState trip, Caller by, String id) {
        require(
                !by.isBoundToUnit() || isOf(trip.unit(), by) || by.staff().equals(trip.driver()),
                "NOT_FOUND",
                "code",
                id);
    }

    /** @throws org.gongwucang.command.kernel.Refused TRIP_PERIOD_INVALID, TRIP_REQUESTED_LATE, TRIP_PASSENGERS_OUT_OF_RANGE */
    static void requireSensible(LocalDateTime from, LocalDateTime until, int passengers, LocalDate day) {
        require(
                from.isBefore(until) && until.isBefore(from.plusDays(MOST_DAYS)),
                "TRIP_PERIOD_INVALID",
                "from",
                from,
                "until",
                until,
                "mostDays",
                MOST_DAYS);
        require(!day.isAfter(from.toLocalDate()), "TRIP_REQUESTED_LATE", "occurredOn", day, "from", from);
        require(
                passengers >= 0 && passengers <= MOST_PASSENGERS,
                "TRIP_PASSENGERS_OUT_OF_RANGE",
                "passengers",
                passengers,
                "most",
                MOST_PASSENGERS);
    }

    /** The rule on days off, as it is in force on the day of the decision, held against the days of the trip. */
    Weighing daysOff(TripState trip, LocalDate day) {
        Weighing rule = policies.weigh(Rule.HOLIDAYS, day);
        List<String> off = days(trip)
                .filter(one -> isOff(rule, one))
                .map(LocalDate::toString)
                .toList();
        return rule.against("off", String.join(";", off));
    }

    private static Stream<LocalDate> days(TripState trip) {
        LocalDate first = Objects.requireNonNull(trip.from()).toLocalDate();
        return first.datesUntil(
                Objects.requireNonNull(trip.until()).toLocalDate().plusDays(1));
    }

    private static boolean isOff(Weighing rule, LocalDate day) {
        boolean weekend = rule.flag("weekends") && WEEKEND.contains(day.getDayOfWeek());
        return DayList.of(rule.text("daysOff")).has(day)
                || weekend && !DayList.of(rule.text("workingDays")).has(day);
    }

    List<Weighed> cited(LocalDate day, Weighing weighing) {
        return policies.cited(day, weighing);
    }

    /** @throws org.gongwucang.command.kernel.Refused DRIVER_UNKNOWN unless this is somebody who drives */
    void requireDriver(String number) {
        require(
                staff.find(number)
                        .filter(member -> member.active() && member.roles().contains(Role.DRIVER.name()))
                        .isPresent(),
                "DRIVER_UNKNOWN",
                "staff",
                number);
    }
}
