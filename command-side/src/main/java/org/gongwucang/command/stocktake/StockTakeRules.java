package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.StandingEntries;
import org.gongwucang.command.kernel.StandingEntries.Told;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.stocktake.StockTakeCommand.PlanStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.Scope;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 盘点规则: what the guards of stock-takes ask of places, units and people, and which places one covers. */
@Component
class StockTakeRules {

    private static final int MOST_PLACES = 50;
    private static final int MOST_COUNTERS = 100;
    private static final int DEEPEST = 50;

    private final Locations locations;
    private final Units units;
    private final Staff staff;
    private final StandingEntries entries;

    StockTakeRules(Locations locations, Units units, Staff staff, StandingEntries entries) {
        this.locations = locations;
        this.units = units;
        this.staff = staff;
        this.entries = entries;
    }

    void requirePlannable(PlanStockTake c) {
        require(isSet(c.places(), MOST_PLACES), "STOCK_TAKE_PLACES_INVALID", "most", MOST_PLACES);
        require(isSet(c.counters(), MOST_COUNTERS), "STOCK_TAKE_COUNTERS_INVALID", "most", MOST_COUNTERS);
        for (String place : c.places()) {
            if (c.scope() == Scope.LOCATIONS) {
                required(locations.find(place), "LOCATION_UNKNOWN", "location", place);
            } else {
                required(units.find(place), "UNIT_UNKNOWN", "unit", place);
            }
        }
        for (String counter : c.counters()) {
            Staff.Member member = required(staff.find(counter), "STAFF_UNKNOWN", "staff", counter);
            require(member.active(), "STAFF_INACTIVE", "staff", counter);
        }
    }

    private static boolean isSet(List<String> values, int most) {
        return !values.isEmpty() && values.size() <= most && new HashSet<>(values).size() == values.size();
    }

    /** Only who was named counts; whoever is bound to another unit learns no more than that there is nothing for them. */
    void requireCounter(StockTakeState take, Caller by, String id) {
        boolean named = take.counters().contains(by.staff());
        require(named || !by.isBoundToUnit(), "NOT_FOUND", "code", id);
        require(named, "STOCK_TAKE_NOT_COUNTER", "staff", by.staff(), "number", take.number());
    }

    static void requireNoCounter(StockTakeState take, Caller by, boolean approving) {
        Optional<String> named = take.counters().stream()
                .filter(counter -> !by.isApartFrom(counter))
                .findFirst();
        String counter = named.orElse("");
        if (approving) {
            require(named.isEmpty(), "COUNTER_MAY_NOT_APPROVE", "staff", counter, "event", take.planning());
        } else {
            require(named.isEmpty(), "COUNTER_MAY_NOT_POST", "staff", counter, "event", take.planning());
        }
    }

    /** Whoever is bound to a unit sees what is counted of it and of those below it. */
    void requireWithin(@Nullable String unit, Caller by, String code) {
        require(!by.isBoundToUnit() || unit != null && units.isWithin(unit, by.unit()), "NOT_FOUND", "code", code);
    }

    CountScope scope(StockTakeState take) {
        return take.isOfUnits()
                ? new CountScope(true, unit -> isWithinAny(unit, take))
                : new CountScope(false, location -> isBelowAny(location, take.places()));
    }

    private static boolean isBelowAny(String location, List<String> roots) {
        return roots.stream().anyMatch(root -> location.equals(root) || location.startsWith(root + "/"));
    }

    /** By the tree of units as of the day, known at the instant: the same that the expected set is asked by. */
    private boolean isWithinAny(String unit, StockTakeState take) {
        String at = unit;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (take.places().contains(at)) {
                return true;
            }
            at = parentOf(at, take.asOf(), take.knownAt()).orElse(null);
        }
        return false;
    }

    private Optional<String> parentOf(String unit, LocalDate asOf, Instant knownAt) {
        String parent = null;
        for (Told told : StandingEntries.standing(entries.all(Units.stream(unit)), knownAt)) {
            if (told.day().isAfter(asOf)) {
                break;
            }
            if (told.entry() instanceof UnitEstablished e) {
                parent = e.parent();
            } else if (told.entry() instanceof UnitPlacedUnder e) {
                parent = e.parent();
            }
        }
        return Optional.ofNullable(parent);
    }
}
