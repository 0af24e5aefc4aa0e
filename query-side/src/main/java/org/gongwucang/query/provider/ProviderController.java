package org.gongwucang.query.provider;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 定点供应商台账: asked. It holds for all units, so all who run vehicles see it. */
@Controller
class ProviderController {

    private final LedgerReader<ProviderDesignationRow> designations;
    private final Moments moments;

    ProviderController(LedgerReader<ProviderDesignationRow> designations, Moments moments) {
        this.designations = designations;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<ProviderDesignationView> providers(
            @Argument @Nullable ProviderFilter filter,
            @Argument @Nullable List<ProviderOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? ProviderFilter.ALL : filter).where();
        return RowConnection.of(
                designations.page(where, ProviderOrder.of(orderBy), page, at),
                ProviderDesignationView::new,
                () -> designations.count(where, at));
    }
}
