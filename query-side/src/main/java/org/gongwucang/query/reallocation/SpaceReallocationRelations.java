package org.gongwucang.query.reallocation;

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

/** 用房调剂关联: names around a page of acts, one look-up per relation and moment. */
@Controller
class SpaceReallocationRelations {

    private final Histories histories;
    private final SpaceReallocationLedger ledger;
    private final LedgerReader<UnitRow> units;

    SpaceReallocationRelations(Histories histories, SpaceReallocationLedger ledger, LedgerReader<UnitRow> units) {
        this.histories = histories;
        this.ledger = ledger;
        this.units = units;
    }

    @BatchMapping(typeName = "SpaceReallocation")
    Map<SpaceReallocationView, UnitView> toUnit(List<SpaceReallocationView> of) {
        return Relations.load(of, SpaceReallocationView::toUnitCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "SpaceReallocation")
    RowConnection<HistoryEntry> history(SpaceReallocationView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.reallocation(), page);
    }
}
