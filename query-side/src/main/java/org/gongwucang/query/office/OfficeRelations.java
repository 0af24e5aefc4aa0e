package org.gongwucang.query.office;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.room.RoomRow;
import org.gongwucang.query.room.RoomView;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 办公室使用关联: rooms and names around a page, one look-up per relation and moment. */
@Controller
class OfficeRelations {

    private final Histories histories;
    private final SecondOfficeLedger ledger;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<RoomRow> rooms;

    OfficeRelations(
            Histories histories, SecondOfficeLedger ledger, LedgerReader<UnitRow> units, LedgerReader<RoomRow> rooms) {
        this.histories = histories;
        this.ledger = ledger;
        this.units = units;
        this.rooms = rooms;
    }

    @BatchMapping(typeName = "Occupancy", field = "unit")
    Map<OccupancyView, UnitView> having(List<OccupancyView> of) {
        return Relations.load(of, OccupancyView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Occupancy")
    Map<OccupancyView, RoomView> room(List<OccupancyView> of) {
        return Relations.load(of, OccupancyView::roomId, rooms, RoomView::new);
    }

    @BatchMapping(typeName = "SecondOffice", field = "unit")
    Map<SecondOfficeView, UnitView> asking(List<SecondOfficeView> of) {
        return Relations.load(of, SecondOfficeView::unitCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "SecondOffice")
    RowConnection<HistoryEntry> history(SecondOfficeView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.request(), page);
    }
}
