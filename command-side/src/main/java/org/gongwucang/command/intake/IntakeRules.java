package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.command.temporarybody.Bodies;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;
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
    private final PolicyRules policies;
    private final Bodies bodies;

    IntakeRules(
            Units units,
            Warehouses warehouses,
            Locations locations,
            CardRules cards,
            PolicyRules policies,
            Bodies bodies) {
        this.units = units;
        this.warehouses = warehouses;
        this.locations = locations;
        this.cards = cards;
        this.policies = policies;
        this.bodies = bodies;
    }

    /** What is bought for a temporary body is bought for one that is there. */
    void requireBody(@Nullable String body) {
        if (body != null) {
            bodies.requireOpen(body);
        }
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
    List<Weighed> requireSound(String unit, Map<Integer, IntakeItem> items, LocalDate day) {
        Weighing rule = policies.weigh(Rule.STORAGE_MEDIA, day);
        int certificates = 0;
        for (Map.Entry<Integer, IntakeItem> line : items.entrySet()) {
            Card card = line.getValue().card();
            if (card != null) {
                cards.requireUsable(unit, card.assetClass(), day);
                certificates += requireWiped(rule, line.getKey(), line.getValue(), card.assetClass()) ? 1 : 0;
            }
        }
        return policies.cited(day, rule.against("lines", items.size()).against("certificatesNeeded", certificates));
    }

    /** A line that is taken: nothing that holds data comes in with it, and it lies on the account it belongs to. */
    List<Weighed> requireTakeable(
            IntakeBatchState batch, int line, IntakeItem item, ClassRef assetClass, Place place, LocalDate day) {
        Weighing media = policies.weigh(Rule.STORAGE_MEDIA, day);
        boolean needed = requireWiped(media, line, item, assetClass);
        Weighing confiscated = requireAccount(batch, place, day);
        return policies.cited(
                day,
                media.against("storesData", cards.storesData(assetClass))
                        .against("secret", item.secret())
                        .against("certificate", needed ? String.valueOf(item.wipeCertificate()) : "not needed"),
                confiscated);
    }

    /** Whether the line needs its certificate, which it then has: nothing that holds data comes in with them. */
    private boolean requireWiped(Weighing rule, int line, IntakeItem item, ClassRef assetClass) {
        boolean needed = rule.flag("markedSecret") && item.secret()
                || rule.flag("classesThatStoreData") && cards.storesData(assetClass);
        require(
                !needed || item.wipeCertificate() != null,
                "WIPE_CERTIFICATE_MISSING",
                "line",
                line,
                "assetClass",
                assetClass.text(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        return needed;
    }

    private Weighing requireAccount(IntakeBatchState batch, Place place, LocalDate day) {
        Weighing rule = policies.weigh(Rule.CONFISCATED_GOODS, day);
        require(
                !rule.flag("ownAccount")
                        || batch.source().equals(CONFISCATION)
                                == place.fundSource().equals(CONFISCATED),
                "CONFISCATED_ACCOUNT",
                "source",
                batch.source(),
                "fundSource",
                place.fundSource(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        return rule.against("source", batch.source()).against("fundSource", place.fundSource());
    }

    /** The place is in the warehouse that the batch goes to. */
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
    }
}
