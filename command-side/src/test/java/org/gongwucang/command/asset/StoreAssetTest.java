package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetFixture.CODE;
import static org.gongwucang.command.asset.AssetFixture.DAY;
import static org.gongwucang.command.asset.AssetFixture.DESK;
import static org.gongwucang.command.asset.AssetFixture.ID;
import static org.gongwucang.command.asset.AssetFixture.NEXT;
import static org.gongwucang.command.asset.AssetFixture.REGISTERED;
import static org.gongwucang.command.asset.AssetFixture.STORED;
import static org.gongwucang.command.kernel.Rejection.of;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.asset.AssetCommand.StoreAsset;
import org.gongwucang.events.asset.AssetStored;
import org.junit.jupiter.api.Test;

class StoreAssetTest {

    private final AggregateTestFixture<Asset> fixture = AssetFixture.of(Asset.class);

    @Test
    void puts_a_registered_card_in_its_place_with_custodian_and_account() {
        fixture.given(REGISTERED)
                .when(at("W1/A", "S1"))
                .expectEvents(new AssetStored(ID, DESK, "U1", "W1/A", "S1", "W1/FISCAL", NEXT));
    }

    @Test
    void refuses_what_is_stored_already() {
        fixture.given(REGISTERED, STORED)
                .when(at("W2/B", "S1"))
                .expectExceptionDetails(of("ASSET_NOT_AWAITING_STORAGE", "code", CODE, "state", "IN_STOCK"));
    }

    @Test
    void refuses_a_day_before_the_registration() {
        fixture.given(REGISTERED)
                .when(new StoreAsset(ID, new Place("W1/A", "S1", "FISCAL"), DAY.minusDays(1)))
                .expectExceptionDetails(of("DATE_BEFORE_LAST_ENTRY", "occurredOn", DAY.minusDays(1), "last", DAY));
    }

    @Test
    void refuses_an_unknown_location() {
        fixture.given(REGISTERED)
                .when(at("W1/Z", "S1"))
                .expectExceptionDetails(of("LOCATION_UNKNOWN", "location", "W1/Z"));
    }

    @Test
    void refuses_a_location_that_is_closed() {
        fixture.given(REGISTERED)
                .when(at("W1/X", "S1"))
                .expectExceptionDetails(of("LOCATION_INACTIVE", "location", "W1/X"));
    }

    @Test
    void refuses_a_custodian_nobody_knows() {
        fixture.given(REGISTERED).when(at("W1/A", "S9")).expectExceptionDetails(of("STAFF_UNKNOWN", "staff", "S9"));
    }

    @Test
    void refuses_a_custodian_who_has_left() {
        fixture.given(REGISTERED).when(at("W1/A", "S3")).expectExceptionDetails(of("STAFF_INACTIVE", "staff", "S3"));
    }

    @Test
    void refuses_a_custodian_who_is_no_keeper() {
        fixture.given(REGISTERED)
                .when(at("W1/A", "S4"))
                .expectExceptionDetails(of("CUSTODIAN_NOT_KEEPER", "staff", "S4"));
    }

    private static StoreAsset at(String location, String custodian) {
        return new StoreAsset(ID, new Place(location, custodian, "FISCAL"), NEXT);
    }
}
