package org.gongwucang.query.temporarybody;

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

/** 临时机构关联: lines and names around a page of bodies or lines, one look-up per relation and moment. */
@Controller
class TemporaryBodyRelations {

    private final Histories histories;
    private final TemporaryBodyLedger ledger;
    private final LedgerReader<KitLineRow> lines;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<AssetClassRow> classes;

    TemporaryBodyRelations(
            Histories histories,
            TemporaryBodyLedger ledger,
            LedgerReader<KitLineRow> lines,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes) {
        this.histories = histories;
        this.ledger = ledger;
        this.lines = lines;
        this.units = units;
        this.classes = classes;
    }

    @BatchMapping(typeName = "TemporaryBody")
    Map<TemporaryBodyView, UnitView> unit(List<TemporaryBodyView> bodies) {
        return Relations.load(bodies, TemporaryBodyView::body, units, UnitView::new);
    }

    @BatchMapping(typeName = "TemporaryBody")
    Map<TemporaryBodyView, UnitView> leadUnit(List<TemporaryBodyView> bodies) {
        return Relations.load(bodies, TemporaryBodyView::leadUnitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "KitLine", field = "unit")
    Map<KitLineView, UnitView> unitOfLine(List<KitLineView> of) {
        return Relations.load(of, KitLineView::body, units, UnitView::new);
    }

    @BatchMapping(typeName = "KitLine")
    Map<KitLineView, AssetClassView> assetClass(List<KitLineView> of) {
        return Relations.load(of, KitLineView::assetClassId, classes, AssetClassView::new);
    }

    @SchemaMapping(typeName = "TemporaryBody")
    RowConnection<HistoryEntry> history(TemporaryBodyView body, @Arguments PageArguments page) {
        return histories.of(ledger, "body:" + body.body(), page);
    }

    @BatchMapping(typeName = "TemporaryBody")
    Map<TemporaryBodyView, Integer> openLines(List<TemporaryBodyView> bodies) {
        Map<TemporaryBodyView, Integer> found = new HashMap<>();
        lines(bodies)
                .forEach((body, all) -> found.put(body, (int) all.stream()
                        .filter(line -> line.out() + line.waiting() > 0)
                        .count()));
        return found;
    }

    @BatchMapping(typeName = "TemporaryBody")
    Map<TemporaryBodyView, List<KitLineView>> lines(List<TemporaryBodyView> bodies) {
        Map<TemporaryBodyView, List<KitLineView>> found = new HashMap<>();
        bodies.stream().collect(Collectors.groupingBy(RowView::at)).forEach((at, some) -> {
            List<String> codes = some.stream().map(TemporaryBodyView::body).toList();
            Map<String, List<KitLineView>> byBody = lines.all(new Where().oneOf("body", codes), at).stream()
                    .map(KitLineView::new)
                    .sorted(Comparator.comparing(KitLineView::number).thenComparing(KitLineView::line))
                    .collect(Collectors.groupingBy(KitLineView::body));
            some.forEach(body -> found.put(body, byBody.getOrDefault(body.body(), new ArrayList<>())));
        });
        return found;
    }
}
