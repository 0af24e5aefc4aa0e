package org.gongwucang.command.organisation;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.organisation.UnitCommand.PlaceUnitUnder;
import org.gongwucang.command.reference.Units;
import org.springframework.stereotype.Component;

/** 单位划转: hangs a unit under another parent. The tree is loaded first: what is read after it cannot have moved since. */
@Component
class UnitMoves {

    private final Aggregates aggregates;
    private final Units units;

    UnitMoves(Aggregates aggregates, Units units) {
        this.aggregates = aggregates;
        this.units = units;
    }

    @CommandHandler
    Answer handle(PlaceUnitUnder c, MetaData said) {
        Aggregate<UnitTree> tree = aggregates.findOrNew(UnitTree.class, UnitTree.STREAM, UnitTree::new);
        Aggregate<Unit> moving = required(aggregates.find(Unit.class, c.stream()), "NOT_FOUND", "id", c.stream());
        return moving.invoke(unit -> unit.answer(said, () -> place(unit, tree, c)));
    }

    private void place(Unit unit, Aggregate<UnitTree> tree, PlaceUnitUnder c) {
        String parent = UnitCode.valueOf(c.parent());
        require(
                parent == null || !units.isWithinNow(parent, c.unit().value()),
                "UNIT_TREE_CYCLE",
                "unit",
                c.unit().value(),
                "parent",
                String.valueOf(parent));
        unit.placeUnder(c, units);
        tree.execute(order -> order.rearrange(c.unit().value(), parent, c.occurredOn()));
    }
}
