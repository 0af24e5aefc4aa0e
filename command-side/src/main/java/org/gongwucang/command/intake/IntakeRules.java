package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.Map;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.intake.IntakeItem;
import org.springframework.stereotype.Component;

/** 入仓规则: what the guards of batches ask of units, warehouses, classes and places. */
@Component
class IntakeRules {

    private static final String CONFISCATION = "CONFISCATION";
    private static final String CONFISCATED = "CONFISCATED";

    private final Units units;
    private final Warehouses warehouses;
    private final Locations locations;
    private final CardRules cards;

    IntakeRules(Units units, Warehouses warehouses, Locations locations, CardRules cards) {
        this.units = units;
        this.warehouses = warehouses;
        this.locations = locations;
        this.cards = cards;
    }

    /** Somebody of another unit learns no more than that there is nothing for them. */
    void requireOwn(String unit, String actorUnit, String batch) {
        require(units.isWithin(unit, actorUnit), "NOT_FOUND", "code", batch);
    }

    void requireUsable(String unit, String warehouse) {
        Units.Unit owner = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(owner.active(), "UNIT_INACTIVE", "unit", unit);
        require(
                warehouses.find(warehouse).filter(Warehouses.Warehouse::active).isPresent(),
                "WAREHOUSE_UNKNOWN_OR_INACTIVE",
                "warehouse",
                warehouse);
    }

    /** Lines of new things: their class is in force, and what stores data or is secret has its certificate. */
    void requireSound(String unit, Map<Integer, IntakeItem> items, LocalDate day) {
        items.forEach((line, item) -> {
            if (item.card() != null) {
                cards.requireUsable(unit, item.card().assetClass(), day);
                requireWiped(line, item, item.card().assetClass());
            }
        });
    }

    /** Order 738 and the rules for secrets: nothing that holds data comes in with them. */
    void requireWiped(int line, IntakeItem item, ClassRef assetClass) {
        boolean needed = item.secret() || cards.storesData(assetClass);
        require(
                !needed || item.wipeCertificate() != null,
                "WIPE_CERTIFICATE_MISSING",
                "line",
                line,
                "assetClass",
                assetClass.text());
    }

    /** The place is in the warehouse that the batch goes to, and confiscated goods keep to their own account. */
    void requirePlace(IntakeBatchState batch, Place place) {
        Locations.Location there =
                required(locations.find(place.location()), "LOCATION_UNKNOWN", "location", place.location());
        require(
                there.warehouse().equals(batch.warehouse()),
                "LOCATION_OF_ANOTHER_WAREHOUSE",
                "location",
                place.location(),
                "warehouse",
                batch.warehouse());
        require(
                batch.source().equals(CONFISCATION) == place.fundSource().equals(CONFISCATED),
                "CONFISCATED_ACCOUNT",
                "source",
                batch.source(),
                "fundSource",
                place.fundSource());
    }
}
