package org.gongwucang.query.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowView;
import org.gongwucang.query.warehouse.WarehouseRow;
import org.gongwucang.query.warehouse.WarehouseView;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 批次关联: lines and names around a page of batches, one look-up per relation and moment. */
@Controller
class IntakeRelations {

    private final Histories histories;
    private final IntakeBatchLedger ledger;
    private final LedgerReader<IntakeLineRow> lines;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<WarehouseRow> warehouses;
    private final LedgerReader<AssetClassRow> classes;

    IntakeRelations(
            Histories histories,
            IntakeBatchLedger ledger,
            LedgerReader<IntakeLineRow> lines,
            LedgerReader<UnitRow> units,
            LedgerReader<WarehouseRow> warehouses,
            LedgerReader<AssetClassRow> classes) {
        this.histories = histories;
        this.ledger = ledger;
        this.lines = lines;
        this.units = units;
        this.warehouses = warehouses;
        this.classes = classes;
    }

    @BatchMapping(typeName = "IntakeBatch")
    Map<IntakeBatchView, UnitView> unit(List<IntakeBatchView> batches) {
        return Relations.load(batches, IntakeBatchView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "IntakeBatch")
    Map<IntakeBatchView, WarehouseView> warehouse(List<IntakeBatchView> batches) {
        return Relations.load(batches, IntakeBatchView::warehouseCode, warehouses, WarehouseView::new);
    }

    @BatchMapping(typeName = "IntakeLine")
    Map<IntakeLineView, AssetClassView> assetClass(List<IntakeLineView> of) {
        return Relations.load(of, IntakeLineView::assetClassId, classes, AssetClassView::new);
    }

    @SchemaMapping(typeName = "IntakeBatch")
    RowConnection<HistoryEntry> history(IntakeBatchView batch, @Arguments PageArguments page) {
        return histories.of(ledger, batch.batch(), page);
    }

    /** In the order of their numbers; without those that were withdrawn. */
    @BatchMapping(typeName = "IntakeBatch")
    Map<IntakeBatchView, List<IntakeLineView>> lines(List<IntakeBatchView> batches) {
        Map<IntakeBatchView, List<IntakeLineView>> found = new HashMap<>();
        batches.stream()
                .collect(Collectors.groupingBy(RowView::at))
                .forEach((at, some) -> found.putAll(linesOf(some, at)));
        return found;
    }

    private Map<IntakeBatchView, List<IntakeLineView>> linesOf(List<IntakeBatchView> batches, At at) {
        Map<String, List<IntakeLineView>> byBatch =
                lines
                        .all(
                                new Where()
                                        .oneOf(
                                                "batch",
                                                batches.stream()
                                                        .map(IntakeBatchView::batch)
                                                        .toList()),
                                at)
                        .stream()
                        .map(IntakeLineView::new)
                        .filter(line -> !line.state().equals("WITHDRAWN"))
                        .sorted(Comparator.comparingInt(IntakeLineView::line))
                        .collect(Collectors.groupingBy(IntakeLineView::batch));
        Map<IntakeBatchView, List<IntakeLineView>> found = new HashMap<>();
        batches.forEach(batch -> found.put(batch, byBatch.getOrDefault(batch.batch(), new ArrayList<>())));
        return found;
    }
}
