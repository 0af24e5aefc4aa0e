package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.classification.ClassRef;
import org.springframework.stereotype.Component;

/** What every new card or lot is held against: its unit, its class on the day, and whether the house is open yet. */
@Component
public class CardRules {

    private final Units units;
    private final AssetClasses classes;
    private final OpeningState opening;
    private final Clock clock = Clock.systemUTC();

    CardRules(Units units, AssetClasses classes, OpeningState opening) {
        this.units = units;
        this.classes = classes;
        this.opening = opening;
    }

    /** @throws org.gongwucang.command.kernel.Refused where unit or class cannot be used on the day */
    public void requireUsable(String unit, ClassRef assetClass, LocalDate day) {
        Units.Unit owner = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(owner.active(), "UNIT_INACTIVE", "unit", unit);
        AssetClasses.AssetClass known =
                required(classes.find(assetClass), "CLASS_UNKNOWN", "assetClass", assetClass.text());
        require(known.usableOn(day), "CLASS_NOT_IN_FORCE", "assetClass", assetClass.text(), "occurredOn", day);
    }

    /** From the go-live on a thing comes in by an accepted line of a batch. */
    void requireNoIntakeNeeded() {
        Instant now = clock.instant();
        opening.goLiveAt().ifPresent(goLive -> require(now.isBefore(goLive), "INTAKE_REQUIRED", "goLiveAt", goLive));
    }

    /** A class that stores data needs its certificate before anything of it comes in. */
    public boolean storesData(ClassRef assetClass) {
        return classes.find(assetClass).map(AssetClasses.AssetClass::storesData).orElse(false);
    }

    /** Opening entries end with the go-live that a second person confirmed. */
    public void requireBeforeGoLive() {
        Instant now = clock.instant();
        opening.goLiveAt()
                .ifPresent(goLive -> require(now.isBefore(goLive), "OPENING_CLOSED", "goLiveAt", goLive, "now", now));
    }
}
