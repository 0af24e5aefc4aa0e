package org.gongwucang.query.room;

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
import org.gongwucang.query.room.OverdueVacating.VacateDuty;
import org.gongwucang.query.room.UnitSpaces.UnitSpace;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 房间台账: asked. Whoever is bound to a unit sees the rooms that it, or a unit below it, has. */
@Controller
class RoomController {

    private final LedgerReader<RoomRow> rooms;
    private final UnitSpaces spaces;
    private final OverdueVacating overdue;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    RoomController(
            LedgerReader<RoomRow> rooms,
            UnitSpaces spaces,
            OverdueVacating overdue,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.rooms = rooms;
        this.spaces = spaces;
        this.overdue = overdue;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<RoomView> rooms(
            @Argument @Nullable RoomFilter filter,
            @Argument @Nullable List<RoomOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? RoomFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                rooms.page(where, RoomOrder.of(orderBy), page, at), RoomView::new, () -> rooms.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    RoomView room(@Argument String code, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("code", code);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            rooms.awaitAny(where, atLeastVersion);
        }
        return rooms.all(where, at).stream().findFirst().map(RoomView::new).orElse(null);
    }

    @QueryMapping
    @AllowedToSpaceReaders
    List<UnitSpace> unitSpace(@Argument @Nullable String under, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return spaces.of(seen().oneOf("unit", units.below(under, at)), at);
    }

    /** Without a day those of today. */
    @QueryMapping
    @AllowedToSpaceReaders
    List<VacateDuty> overdueVacating(@Argument @Nullable String under, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return overdue.of(
                seen().oneOf("unit", units.below(under, at)), when.asOf() == null ? moments.today() : when.asOf(), at);
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }
}
