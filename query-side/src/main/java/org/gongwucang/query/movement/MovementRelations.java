package org.gongwucang.query.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowView;
import org.gongwucang.query.warehouse.LocationRow;
import org.gongwucang.query.warehouse.LocationView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** 流水关联: names around a page of the journal, one look-up per relation and moment. */
@Controller
class MovementRelations {

    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<AssetClassRow> classes;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<LocationRow> locations;

    MovementRelations(
            LedgerReader<HoldingRow> things,
            LedgerReader<AssetClassRow> classes,
            LedgerReader<UnitRow> units,
            LedgerReader<LocationRow> locations) {
        this.things = things;
        this.classes = classes;
        this.units = units;
        this.locations = locations;
    }

    @BatchMapping(typeName = "Movement")
    Map<Movement, AssetClassView> assetClass(List<Movement> movements) {
        return Relations.load(movements, Movement::assetClassId, classes, AssetClassView::new);
    }

    @BatchMapping(typeName = "Movement")
    Map<Movement, UnitView> owner(List<Movement> movements) {
        return Relations.load(movements, Movement::unit, units, UnitView::new);
    }

    @BatchMapping(typeName = "Movement")
    Map<Movement, LocationView> place(List<Movement> movements) {
        return Relations.load(movements, Movement::location, locations, LocationView::new);
    }

    @BatchMapping(typeName = "Movement")
    Map<Movement, String> name(List<Movement> movements) {
        Map<Movement, String> names = new HashMap<>();
        movements.stream()
                .collect(Collectors.groupingBy(RowView::at))
                .forEach((at, some) -> names.putAll(namesOf(some, at)));
        return names;
    }

    private Map<Movement, String> namesOf(List<Movement> movements, At at) {
        List<String> ids = movements.stream().map(Movement::id).distinct().toList();
        Map<String, String> known = new HashMap<>();
        things.all(new Where().oneOf("id", ids), at)
                .forEach(seen -> known.put(seen.row().id(), seen.row().name()));
        return movements.stream()
                .filter(movement -> known.containsKey(movement.id()))
                .collect(Collectors.toMap(
                        movement -> movement, movement -> known.get(movement.id()), (one, same) -> one));
    }
}
