package org.gongwucang.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.organisation.UnitCommand.DeactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.PlaceUnitUnder;
import org.gongwucang.command.organisation.UnitCommand.ReactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.gongwucang.events.organisation.UnitReactivated;
import org.gongwucang.events.organisation.UnitRenamed;
import org.jspecify.annotations.Nullable;

/** 单位: a body that owns and uses things; one node of the tree of units. Deactivated, never deleted. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("2")
public class Unit extends DatedRecord {

    private @Nullable String code;
    private boolean active;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishUnit c, Units units) {
        require(!exists(), "UNIT_EXISTS", "unit", c.unit().value());
        requireUsableParent(c.parent(), units);
        apply(new UnitEstablished(
                c.unit().value(), c.name().value(), UnitCode.valueOf(c.parent()), c.kind(), c.occurredOn()));
    }

    @CommandHandler
    void handle(RenameUnit c) {
        requireInOrder(c.occurredOn());
        apply(new UnitRenamed(c.unit().value(), c.name().value(), c.occurredOn()));
    }

    /** The tree was asked before: see {@link UnitMoves}. */
    void placeUnder(PlaceUnitUnder c, Units units) {
        requireInOrder(c.occurredOn());
        requireUsableParent(c.parent(), units);
        apply(new UnitPlacedUnder(c.unit().value(), UnitCode.valueOf(c.parent()), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeactivateUnit c) {
        require(active, "UNIT_INACTIVE", "unit", c.unit().value());
        requireInOrder(c.occurredOn());
        apply(new UnitDeactivated(c.unit().value(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ReactivateUnit c) {
        require(!active, "UNIT_ACTIVE", "unit", c.unit().value());
        requireInOrder(c.occurredOn());
        apply(new UnitReactivated(c.unit().value(), c.reason().value(), c.occurredOn()));
    }

    boolean isActive() {
        return active;
    }

    private static void requireUsableParent(@Nullable UnitCode parent, Units units) {
        require(
                parent == null
                        || units.find(parent.value()).filter(Units.Unit::active).isPresent(),
                "UNIT_UNKNOWN_OR_INACTIVE",
                "unit",
                String.valueOf(UnitCode.valueOf(parent)));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof UnitEstablished e) {
            code = e.unit();
            active = true;
        } else if (entry instanceof UnitDeactivated) {
            active = false;
        } else if (entry instanceof UnitReactivated) {
            active = true;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return Units.stream(((UnitEstablished) opening).unit());
    }

    @Override
    protected @Nullable String code() {
        return code;
    }
}
