package org.gongwucang.query.room;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.building.BuildingRow;
import org.gongwucang.query.building.BuildingView;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 房间关联: buildings and names around a page of rooms, one look-up per relation and moment. */
@Controller
class RoomRelations {

    private final Histories histories;
    private final RoomLedger ledger;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<BuildingRow> buildings;

    RoomRelations(
            Histories histories, RoomLedger ledger, LedgerReader<UnitRow> units, LedgerReader<BuildingRow> buildings) {
        this.histories = histories;
        this.ledger = ledger;
        this.units = units;
        this.buildings = buildings;
    }

    @BatchMapping(typeName = "Room")
    Map<RoomView, UnitView> unit(List<RoomView> of) {
        return Relations.load(of, RoomView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Room")
    Map<RoomView, BuildingView> building(List<RoomView> of) {
        return Relations.load(of, RoomView::buildingId, buildings, BuildingView::new);
    }

    @SchemaMapping(typeName = "Room")
    RowConnection<HistoryEntry> history(RoomView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.room(), page);
    }
}
