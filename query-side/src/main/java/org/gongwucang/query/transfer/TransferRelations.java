package org.gongwucang.query.transfer;

import java.time.LocalDate;
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
import org.gongwucang.query.holding.Asset;
import org.gongwucang.query.holding.ThingsOfRows;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.StaffView;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowView;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 出仓关联: lines, things and names around a page of orders or lines, one look-up per relation and moment. */
@Controller
class TransferRelations {

    private final Histories histories;
    private final TransferOrderLedger ledger;
    private final LedgerReader<TransferLineRow> lines;
    private final ThingsOfRows things;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<StaffRow> staff;
    private final LedgerReader<AssetClassRow> classes;
    private final Moments moments;

    TransferRelations(
            Histories histories,
            TransferOrderLedger ledger,
            LedgerReader<TransferLineRow> lines,
            ThingsOfRows things,
            LedgerReader<UnitRow> units,
            LedgerReader<StaffRow> staff,
            LedgerReader<AssetClassRow> classes,
            Moments moments) {
        this.histories = histories;
        this.ledger = ledger;
        this.lines = lines;
        this.things = things;
        this.units = units;
        this.staff = staff;
        this.classes = classes;
        this.moments = moments;
    }

    @BatchMapping(typeName = "TransferOrder")
    Map<TransferOrderView, UnitView> unit(List<TransferOrderView> orders) {
        return Relations.load(orders, TransferOrderView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "TransferOrder")
    Map<TransferOrderView, StaffView> requester(List<TransferOrderView> orders) {
        return Relations.load(orders, TransferOrderView::requestedBy, staff, StaffView::new);
    }

    @BatchMapping(typeName = "TransferOrder")
    Map<TransferOrderView, StaffView> decider(List<TransferOrderView> orders) {
        return Relations.load(orders, TransferOrderView::decidedBy, staff, StaffView::new);
    }

    @BatchMapping(typeName = "TransferLine", field = "unit")
    Map<TransferLineView, UnitView> unitOfLine(List<TransferLineView> of) {
        return Relations.load(of, TransferLineView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "TransferLine")
    Map<TransferLineView, AssetClassView> assetClass(List<TransferLineView> of) {
        return Relations.load(of, TransferLineView::assetClassId, classes, AssetClassView::new);
    }

    @SchemaMapping(typeName = "TransferOrder")
    RowConnection<HistoryEntry> history(TransferOrderView order, @Arguments PageArguments page) {
        return histories.of(ledger, order.order(), page);
    }

    /** The card or lot with all places in which the caller may see it. */
    @BatchMapping(typeName = "TransferLine")
    Map<TransferLineView, Asset> thing(List<TransferLineView> of) {
        return things.of(of, TransferLineView::thingId);
    }

    /** In the order of their numbers; without those that were withdrawn. */
    @BatchMapping(typeName = "TransferOrder")
    Map<TransferOrderView, List<TransferLineView>> lines(List<TransferOrderView> orders) {
        Map<TransferOrderView, List<TransferLineView>> found = new HashMap<>();
        byMoment(orders).forEach((at, some) -> found.putAll(linesOf(some, at)));
        return found;
    }

    private Map<TransferOrderView, List<TransferLineView>> linesOf(List<TransferOrderView> orders, At at) {
        List<String> ids = orders.stream().map(TransferOrderView::order).toList();
        Map<String, List<TransferLineView>> byOrder = lines.all(new Where().oneOf("order", ids), at).stream()
                .map(seen -> new TransferLineView(seen, day(at)))
                .filter(line -> !line.state().equals("WITHDRAWN"))
                .sorted(Comparator.comparingInt(TransferLineView::line))
                .collect(Collectors.groupingBy(TransferLineView::order));
        Map<TransferOrderView, List<TransferLineView>> found = new HashMap<>();
        orders.forEach(order -> found.put(order, byOrder.getOrDefault(order.order(), new ArrayList<>())));
        return found;
    }

    private static <V extends RowView<?>> Map<At, List<V>> byMoment(List<V> views) {
        return views.stream().collect(Collectors.groupingBy(RowView::at));
    }

    private LocalDate day(At at) {
        return at.asOf() == null ? moments.today() : at.asOf();
    }
}
