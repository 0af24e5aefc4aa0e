package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetFixture.CARD;
import static org.gongwucang.command.asset.AssetFixture.CODE;
import static org.gongwucang.command.asset.AssetFixture.DAY;
import static org.gongwucang.command.asset.AssetFixture.DESK;
import static org.gongwucang.command.asset.AssetFixture.ID;
import static org.gongwucang.command.asset.AssetFixture.LOT;
import static org.gongwucang.command.asset.AssetFixture.NEXT;
import static org.gongwucang.command.kernel.Rejection.of;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.asset.LotCommand.RelocateLot;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotRelocated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelocateLotTest {

    private static final LotRelocated FOUR = moved(4, "W1/A", "W2/B");
    private final AggregateTestFixture<StockLot> fixture = AssetFixture.of(StockLot.class);

    @Test
    void carries_part_of_a_lot_to_another_warehouse() {
        fixture.given(LOT).when(relocate(null, "W2/B", 4)).expectEvents(FOUR);
    }

    @Test
    void carries_all_that_lies_there_when_no_quantity_is_named() {
        fixture.given(LOT, FOUR).when(relocate("W1/A", "W2/B", null)).expectEvents(moved(6, "W1/A", "W2/B"));
    }

    @Test
    void refuses_more_than_lies_there() {
        fixture.given(LOT, FOUR)
                .when(relocate("W1/A", "W2/B", 7))
                .expectExceptionDetails(of("LOT_SHORT", "code", CODE, "asked", 7, "free", 6));
    }

    @Test
    void asks_for_the_place_when_the_lot_lies_in_several() {
        fixture.given(LOT, FOUR)
                .when(relocate(null, "W2/B", 1))
                .expectExceptionDetails(of("LOT_PLACE_AMBIGUOUS", "code", CODE, "locations", "[W1/A, W2/B]"));
    }

    @Test
    void refuses_a_place_where_none_of_it_lies() {
        fixture.given(LOT)
                .when(relocate("W2/B", "W1/A", 1))
                .expectExceptionDetails(of("LOT_NOT_THERE", "code", CODE, "location", "W2/B"));
    }

    @Test
    void refuses_the_place_where_it_lies() {
        fixture.given(LOT)
                .when(relocate("W1/A", "W1/A", 1))
                .expectExceptionDetails(of("ALREADY_THERE", "code", CODE, "location", "W1/A"));
    }

    @Test
    void refuses_a_lot_in_use() {
        fixture.given(new LotOpeningBalanceRecorded(ID, CODE, CARD, 5, "U1", null, null, null, null, 0, DAY))
                .when(relocate(null, "W1/A", 1))
                .expectExceptionDetails(of("ASSET_NOT_IN_STOCK", "code", CODE, "state", "IN_USE"));
    }

    private static RelocateLot relocate(@Nullable String from, String to, @Nullable Integer pieces) {
        return new RelocateLot(ID, from, to, pieces == null ? null : new Quantity(pieces), NEXT);
    }

    private static LotRelocated moved(int pieces, String from, String to) {
        return new LotRelocated(ID, DESK, "U1", pieces, from, to, "W1/FISCAL", "W2/FISCAL", "S1", "S1", NEXT);
    }
}
