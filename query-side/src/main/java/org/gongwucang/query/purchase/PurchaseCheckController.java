package org.gongwucang.query.purchase;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.classification.ClassInput;
import org.gongwucang.query.classification.ClassTrees;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.purchase.StockAnswering.StockReply;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 采购前核查: what the warehouse has for anybody, and which purchases asked. Whoever is bound to a unit sees its checks. */
@Controller
class PurchaseCheckController {

    private final LedgerReader<PurchaseCheckRow> checks;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<AssetClassRow> classes;
    private final StockAnswering answering;
    private final ClassTrees classTrees;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    PurchaseCheckController(
            LedgerReader<PurchaseCheckRow> checks,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes,
            StockAnswering answering,
            ClassTrees classTrees,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.checks = checks;
        this.units = units;
        this.classes = classes;
        this.answering = answering;
        this.classTrees = classTrees;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    StockReply stockAnswer(@Argument ClassInput assetClass, @Argument int quantity) {
        return answering.answer(assetClass, quantity);
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<PurchaseCheckView> purchaseChecks(
            @Argument @Nullable PurchaseCheckFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        PurchaseCheckFilter asked = filter == null ? PurchaseCheckFilter.ALL : filter;
        Where where = asked.on(new Where()
                .oneOf("unit", reaches.current().units())
                .oneOf("unit", trees.below(asked.under(), at))
                .oneOf("assetClass", classTrees.below(asked.assetClass(), at)));
        return RowConnection.of(
                checks.page(where, List.of(Order.by("checkedOn"), Order.by("request")), page, at),
                PurchaseCheckView::new,
                () -> checks.count(where, at));
    }

    @BatchMapping(typeName = "PurchaseCheck")
    Map<PurchaseCheckView, UnitView> unit(List<PurchaseCheckView> rows) {
        return Relations.load(rows, PurchaseCheckView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "PurchaseCheck")
    Map<PurchaseCheckView, AssetClassView> assetClass(List<PurchaseCheckView> rows) {
        return Relations.load(rows, PurchaseCheckView::assetClassId, classes, AssetClassView::new);
    }
}
