package org.gongwucang.query.task;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.holding.Asset;
import org.gongwucang.query.holding.ThingsOfRows;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** 待办关联: units and things around a page of tasks. */
@Controller
class TaskRelations {

    private final LedgerReader<UnitRow> units;
    private final ThingsOfRows things;

    TaskRelations(LedgerReader<UnitRow> units, ThingsOfRows things) {
        this.units = units;
        this.things = things;
    }

    @BatchMapping(typeName = "Task")
    Map<TaskView, UnitView> unit(List<TaskView> tasks) {
        return Relations.load(tasks, TaskView::unitCode, units, UnitView::new);
    }

    /** The card or lot with all places in which the caller may see it. */
    @BatchMapping(typeName = "Task")
    Map<TaskView, Asset> thing(List<TaskView> tasks) {
        return things.of(tasks, TaskView::thingId);
    }
}
