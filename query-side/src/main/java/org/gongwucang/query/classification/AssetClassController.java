package org.gongwucang.query.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 分类台账: asked. The classes are public knowledge: everybody who is signed in may read them. */
@Controller
class AssetClassController {

    private final LedgerReader<AssetClassRow> book;
    private final ClassTrees trees;
    private final Moments moments;

    AssetClassController(LedgerReader<AssetClassRow> book, ClassTrees trees, Moments moments) {
        this.book = book;
        this.trees = trees;
        this.moments = moments;
    }

    /** 分类筛选. */
    record AssetClassFilter(
            @Nullable String text,
            @Nullable String codeSystem,
            @Nullable String edition,
            @Nullable ClassInput under,
            @Nullable LocalDate effectiveOn) {

        static final AssetClassFilter ALL = new AssetClassFilter(null, null, null, null, null);
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<AssetClassView> assetClasses(
            @Argument @Nullable AssetClassFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = where(filter == null ? AssetClassFilter.ALL : filter, at);
        return RowConnection.of(
                book.page(where, List.of(Order.by("assetClass")), page, at),
                AssetClassView::new,
                () -> book.count(where, at));
    }

    private Where where(AssetClassFilter filter, At at) {
        return new Where()
                .text(filter.text(), List.of("name"), List.of("code"))
                .is("codeSystem", filter.codeSystem())
                .is("edition", filter.edition())
                .oneOf("assetClass", trees.below(filter.under(), at))
                .to("effectiveFrom", filter.effectiveOn())
                .notBefore("effectiveTo", filter.effectiveOn());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    @Nullable
    AssetClassView assetClass(@Argument ClassInput assetClass, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return book.row(assetClass.text(), at).map(AssetClassView::new).orElse(null);
    }

    @BatchMapping(typeName = "AssetClass")
    Map<AssetClassView, AssetClassView> parent(List<AssetClassView> classes) {
        return Relations.load(classes, AssetClassView::parentId, book, AssetClassView::new);
    }
}
