package org.gongwucang.query.building;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 权属台账: asked. Whoever is bound to a unit sees the buildings that it, or a unit below it, keeps. */
@Controller
class BuildingController {

    private final LedgerReader<BuildingRow> buildings;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    BuildingController(LedgerReader<BuildingRow> buildings, UnitTrees units, Reaches reaches, Moments moments) {
        this.buildings = buildings;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<BuildingView> buildings(
            @Argument @Nullable BuildingFilter filter,
            @Argument @Nullable List<BuildingOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? BuildingFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                buildings.page(where, BuildingOrder.of(orderBy), page, at),
                BuildingView::new,
                () -> buildings.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    BuildingView building(@Argument String code, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("code", code);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            buildings.awaitAny(where, atLeastVersion);
        }
        return buildings.all(where, at).stream()
                .findFirst()
                .map(BuildingView::new)
                .orElse(null);
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }
}
