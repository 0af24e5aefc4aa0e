package org.gongwucang.query.reassignment;

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
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 划转关联: lines and names around a page of acts, one look-up per relation and moment. */
@Controller
class ReassignmentRelations {

    private final Histories histories;
    private final ReassignmentLedger ledger;
    private final LedgerReader<ReassignmentRow> acts;
    private final LedgerReader<ReassignmentLineRow> lines;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<AssetClassRow> classes;

    ReassignmentRelations(
            Histories histories,
            ReassignmentLedger ledger,
            LedgerReader<ReassignmentRow> acts,
            LedgerReader<ReassignmentLineRow> lines,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes) {
        this.histories = histories;
        this.ledger = ledger;
        this.acts = acts;
        this.lines = lines;
        this.units = units;
        this.classes = classes;
    }

    @BatchMapping(typeName = "Reassignment", field = "fromUnit")
    Map<ReassignmentView, UnitView> giving(List<ReassignmentView> of) {
        return Relations.load(of, ReassignmentView::fromUnitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Reassignment", field = "toUnit")
    Map<ReassignmentView, UnitView> receiving(List<ReassignmentView> of) {
        return Relations.load(of, ReassignmentView::toUnitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "ReassignmentLine", field = "fromUnit")
    Map<ReassignmentLineView, UnitView> givingOfLine(List<ReassignmentLineView> of) {
        return Relations.load(of, ReassignmentLineView::fromUnitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "ReassignmentLine", field = "toUnit")
    Map<ReassignmentLineView, UnitView> receivingOfLine(List<ReassignmentLineView> of) {
        return Relations.load(of, ReassignmentLineView::toUnitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "ReassignmentLine")
    Map<ReassignmentLineView, AssetClassView> assetClass(List<ReassignmentLineView> of) {
        return Relations.load(of, ReassignmentLineView::assetClassId, classes, AssetClassView::new);
    }

    @BatchMapping(typeName = "ReassignmentLine")
    Map<ReassignmentLineView, ReassignmentView> act(List<ReassignmentLineView> of) {
        return Relations.load(of, ReassignmentLineView::reassignment, acts, ReassignmentView::new);
    }

    @SchemaMapping(typeName = "Reassignment")
    RowConnection<HistoryEntry> history(ReassignmentView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.reassignment(), page);
    }

    /** In the order of their numbers; without those that were withdrawn. */
    @BatchMapping(typeName = "Reassignment")
    Map<ReassignmentView, List<ReassignmentLineView>> lines(List<ReassignmentView> of) {
        Map<ReassignmentView, List<ReassignmentLineView>> found = new HashMap<>();
        of.stream().collect(Collectors.groupingBy(RowView::at)).forEach((at, some) -> found.putAll(linesOf(some, at)));
        return found;
    }

    private Map<ReassignmentView, List<ReassignmentLineView>> linesOf(List<ReassignmentView> of, At at) {
        List<String> ids = of.stream().map(ReassignmentView::reassignment).toList();
        Map<String, List<ReassignmentLineView>> byAct = lines.all(new Where().oneOf("reassignment", ids), at).stream()
                .map(ReassignmentLineView::new)
                .filter(line -> !line.state().equals("WITHDRAWN"))
                .sorted(Comparator.comparingInt(ReassignmentLineView::line))
                .collect(Collectors.groupingBy(ReassignmentLineView::reassignment));
        Map<ReassignmentView, List<ReassignmentLineView>> found = new HashMap<>();
        of.forEach(one -> found.put(one, byAct.getOrDefault(one.reassignment(), List.of())));
        return found;
    }
}
