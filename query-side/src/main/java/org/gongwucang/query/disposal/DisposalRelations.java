package org.gongwucang.query.disposal;

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
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 处置关联: lines and names around a page of cases, one look-up per relation and moment. */
@Controller
class DisposalRelations {

    private final Histories histories;
    private final DisposalCaseLedger ledger;
    private final LedgerReader<DisposalCaseRow> cases;
    private final LedgerReader<DisposalLineRow> lines;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<AssetClassRow> classes;

    DisposalRelations(
            Histories histories,
            DisposalCaseLedger ledger,
            LedgerReader<DisposalCaseRow> cases,
            LedgerReader<DisposalLineRow> lines,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes) {
        this.histories = histories;
        this.ledger = ledger;
        this.cases = cases;
        this.lines = lines;
        this.units = units;
        this.classes = classes;
    }

    @BatchMapping(typeName = "DisposalCase", field = "unit")
    Map<DisposalCaseView, UnitView> unitOfCase(List<DisposalCaseView> of) {
        return Relations.load(of, DisposalCaseView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "DisposalLine", field = "unit")
    Map<DisposalLineView, UnitView> unitOfLine(List<DisposalLineView> of) {
        return Relations.load(of, DisposalLineView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "DisposalLine")
    Map<DisposalLineView, UnitView> owner(List<DisposalLineView> of) {
        return Relations.load(of, DisposalLineView::ownerCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "DisposalLine")
    Map<DisposalLineView, AssetClassView> assetClass(List<DisposalLineView> of) {
        return Relations.load(of, DisposalLineView::assetClassId, classes, AssetClassView::new);
    }

    @BatchMapping(typeName = "DisposalLine", field = "case")
    Map<DisposalLineView, DisposalCaseView> caseOf(List<DisposalLineView> of) {
        return Relations.load(of, DisposalLineView::disposal, cases, DisposalCaseView::new);
    }

    @BatchMapping(typeName = "Pursuit", field = "unit")
    Map<PursuitView, UnitView> unitOfPursuit(List<PursuitView> of) {
        return Relations.load(of, PursuitView::unitCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "DisposalCase")
    RowConnection<HistoryEntry> history(DisposalCaseView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.disposal(), page);
    }

    /** In the order of their numbers; without those that were withdrawn. */
    @BatchMapping(typeName = "DisposalCase")
    Map<DisposalCaseView, List<DisposalLineView>> lines(List<DisposalCaseView> of) {
        Map<DisposalCaseView, List<DisposalLineView>> found = new HashMap<>();
        of.stream().collect(Collectors.groupingBy(RowView::at)).forEach((at, some) -> found.putAll(linesOf(some, at)));
        return found;
    }

    private Map<DisposalCaseView, List<DisposalLineView>> linesOf(List<DisposalCaseView> of, At at) {
        List<String> ids = of.stream().map(DisposalCaseView::disposal).toList();
        Map<String, List<DisposalLineView>> byCase = lines.all(new Where().oneOf("disposal", ids), at).stream()
                .map(DisposalLineView::new)
                .filter(line -> !line.state().equals("WITHDRAWN"))
                .sorted(Comparator.comparingInt(DisposalLineView::line))
                .collect(Collectors.groupingBy(DisposalLineView::disposal));
        Map<DisposalCaseView, List<DisposalLineView>> found = new HashMap<>();
        of.forEach(one -> found.put(one, byCase.getOrDefault(one.disposal(), new ArrayList<>())));
        return found;
    }
}
