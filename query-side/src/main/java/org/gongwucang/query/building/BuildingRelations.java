package org.gongwucang.query.building;

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
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 房屋关联: names around a page of buildings, one look-up per relation and moment. */
@Controller
class BuildingRelations {

    private final Histories histories;
    private final BuildingLedger ledger;
    private final LedgerReader<UnitRow> units;

    BuildingRelations(Histories histories, BuildingLedger ledger, LedgerReader<UnitRow> units) {
        this.histories = histories;
        this.ledger = ledger;
        this.units = units;
    }

    @BatchMapping(typeName = "Building")
    Map<BuildingView, UnitView> unit(List<BuildingView> of) {
        return Relations.load(of, BuildingView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Building")
    Map<BuildingView, UnitView> owner(List<BuildingView> of) {
        return Relations.load(of, BuildingView::ownerCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "Building")
    RowConnection<HistoryEntry> history(BuildingView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.building(), page);
    }
}
