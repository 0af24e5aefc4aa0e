package org.gongwucang.query.reallocation;

import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.reallocation.SpaceReallocationYears.SpaceReallocationYear;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 用房调剂台账: asked. Whoever is bound to a unit sees the acts by which it, or a unit below it, gives or gets rooms. */
@Controller
class SpaceReallocationController {

    private static final int LAST_YEAR = 9999;

    private final LedgerReader<SpaceReallocationRow> acts;
    private final SpaceReallocationYears years;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    SpaceReallocationController(
            LedgerReader<SpaceReallocationRow> acts,
            SpaceReallocationYears years,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.acts = acts;
        this.years = years;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<SpaceReallocationView> spaceReallocations(
            @Argument @Nullable SpaceReallocationFilter filter,
            @Argument @Nullable List<SpaceReallocationOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? SpaceReallocationFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                acts.page(where, SpaceReallocationOrder.of(orderBy), page, at),
                SpaceReallocationView::new,
                () -> acts.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    SpaceReallocationView spaceReallocation(
            @Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            acts.awaitAny(where, atLeastVersion);
        }
        return acts.all(where, at).stream()
                .findFirst()
                .map(SpaceReallocationView::new)
                .orElse(null);
    }

    @QueryMapping
    @AllowedToSpaceReaders
    SpaceReallocationYear spaceReallocationYear(@Argument int year, @Argument @Nullable String knownAt) {
        if (year < 1 || year > LAST_YEAR) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        return years.of(seen(), year, moments.at(null, knownAt));
    }

    private Where seen() {
        return new Where().oneOf("seenBy", reaches.current().units());
    }
}
