package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetFixture.CODE;
import static org.gongwucang.command.asset.AssetFixture.DESK;
import static org.gongwucang.command.asset.AssetFixture.ID;
import static org.gongwucang.command.asset.AssetFixture.NEXT;
import static org.gongwucang.command.asset.AssetFixture.REGISTERED;
import static org.gongwucang.command.asset.AssetFixture.STORED;
import static org.gongwucang.command.kernel.Rejection.of;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.CustodyOffered;
import org.junit.jupiter.api.Test;

class RelocateAssetTest {

    private final AggregateTestFixture<Asset> fixture = AssetFixture.of(Asset.class);

    @Test
    void another_warehouse_is_another_account_of_the_same_funds() {
        fixture.given(REGISTERED, STORED)
                .when(to("W2/B"))
                .expectEvents(new AssetRelocated(ID, DESK, "U1", "W1/A", "W2/B", "W1/FISCAL", "W2/FISCAL", NEXT));
    }

    @Test
    void refuses_what_is_not_in_stock() {
        fixture.given(REGISTERED)
                .when(to("W2/B"))
                .expectExceptionDetails(of("ASSET_NOT_IN_STOCK", "code", CODE, "state", "REGISTERED"));
    }

    @Test
    void refuses_the_place_where_it_lies() {
        fixture.given(REGISTERED, STORED)
                .when(to("W1/A"))
                .expectExceptionDetails(of("ALREADY_THERE", "code", CODE, "location", "W1/A"));
    }

    @Test
    void refuses_while_custody_is_on_offer() {
        fixture.given(REGISTERED, STORED, new CustodyOffered(ID, "S1", "S2", List.of(), NEXT))
                .when(to("W2/B"))
                .expectExceptionDetails(of("CUSTODY_OFFER_OPEN", "code", CODE, "to", "S2"));
    }

    @Test
    void refuses_a_location_that_is_closed() {
        fixture.given(REGISTERED, STORED)
                .when(to("W1/X"))
                .expectExceptionDetails(of("LOCATION_INACTIVE", "location", "W1/X"));
    }

    private static RelocateAsset to(String location) {
        return new RelocateAsset(ID, location, NEXT);
    }
}
