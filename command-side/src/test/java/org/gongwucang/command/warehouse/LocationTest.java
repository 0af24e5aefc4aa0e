package org.gongwucang.command.warehouse;

import static org.gongwucang.command.kernel.Rejection.of;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.command.warehouse.LocationCommand.DeactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.OpenLocation;
import org.gongwucang.command.warehouse.LocationCommand.ReactivateLocation;
import org.gongwucang.command.warehouse.LocationCommand.RenameLocation;
import org.gongwucang.events.warehouse.LocationDeactivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.LocationReactivated;
import org.gongwucang.events.warehouse.LocationRenamed;
import org.gongwucang.events.warehouse.WarehouseDeactivated;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocationCode ZONE = new LocationCode("W1/A");
    private static final LocationOpened OPENED = new LocationOpened("W1/A", "W1", "ZONE", "甲区", DAY);
    private static final LocationDeactivated CLOSED = new LocationDeactivated("W1/A", "漏水", DAY);
    private static final Rejection TOO_EARLY = of("DATE_BEFORE_LAST_ENTRY", "occurredOn", BEFORE, "last", DAY);
    private final AggregateTestFixture<Location> fixture = new AggregateTestFixture<>(Location.class);

    @BeforeEach
    void knows_an_open_warehouse_with_places_and_a_closed_one() {
        GivenEntries given = new GivenEntries()
                .and(Warehouses.stream("W1"), new WarehouseOpened("W1", "一号库", "U1", "PHYSICAL", DAY))
                .and(
                        Warehouses.stream("W9"),
                        new WarehouseOpened("W9", "旧库", "U1", "PHYSICAL", DAY),
                        new WarehouseDeactivated("W9", "拆除", DAY))
                .and(Locations.stream("W1/A"), OPENED)
                .and(Locations.stream("W1/A/1"), new LocationOpened("W1/A/1", "W1", "SHELF", "一架", DAY))
                .and(
                        Locations.stream("W1/X"),
                        new LocationOpened("W1/X", "W1", "ZONE", "旧区", DAY),
                        new LocationDeactivated("W1/X", "漏水", DAY))
                .and(Locations.stream("W9/A"), new LocationOpened("W9/A", "W9", "ZONE", "甲区", DAY));
        Warehouses warehouses = new Warehouses(given.store());
        fixture.registerInjectableResource(warehouses);
        fixture.registerInjectableResource(new Locations(given.store(), warehouses));
    }

    @ParameterizedTest
    @CsvSource({"W1/B, ZONE", "W1/A/2, SHELF", "W1/A/1/07, BIN"})
    void opens_a_zone_a_shelf_or_a_bin(String code, String kind) {
        fixture.givenNoPriorActivity().when(open(code)).expectEvents(new LocationOpened(code, "W1", kind, "库位", DAY));
    }

    @Test
    void refuses_a_place_that_exists() {
        fixture.given(OPENED).when(open("W1/A")).expectExceptionDetails(of("LOCATION_EXISTS", "location", "W1/A"));
    }

    @ParameterizedTest
    @CsvSource({"W0/A, W0", "W9/B, W9"})
    void refuses_a_warehouse_that_is_unknown_or_closed(String code, String warehouse) {
        fixture.givenNoPriorActivity()
                .when(open(code))
                .expectExceptionDetails(of("WAREHOUSE_UNKNOWN_OR_INACTIVE", "warehouse", warehouse));
    }

    @ParameterizedTest
    @CsvSource({"W1/Z/1, W1/Z", "W1/X/1, W1/X", "W1/A/9/1, W1/A/9"})
    void refuses_a_shelf_or_bin_whose_parent_is_unknown_or_closed(String code, String parent) {
        fixture.givenNoPriorActivity()
                .when(open(code))
                .expectExceptionDetails(of("LOCATION_PARENT_NOT_OPEN", "parent", parent));
    }

    @Test
    void bears_another_name() {
        fixture.given(OPENED)
                .when(new RenameLocation(ZONE, new Name("家具区"), NEXT))
                .expectEvents(new LocationRenamed("W1/A", "家具区", NEXT));
    }

    @Test
    void refuses_a_name_for_a_day_before_the_last_entry() {
        fixture.given(OPENED)
                .when(new RenameLocation(ZONE, new Name("家具区"), BEFORE))
                .expectExceptionDetails(TOO_EARLY);
    }

    @Test
    void closes_for_a_reason() {
        fixture.given(OPENED).when(close(NEXT)).expectEvents(new LocationDeactivated("W1/A", "漏水", NEXT));
    }

    @Test
    void refuses_to_close_twice() {
        fixture.given(OPENED, CLOSED)
                .when(close(NEXT))
                .expectExceptionDetails(of("LOCATION_INACTIVE", "location", "W1/A"));
    }

    @Test
    void refuses_to_close_before_the_last_entry() {
        fixture.given(OPENED).when(close(BEFORE)).expectExceptionDetails(TOO_EARLY);
    }

    @Test
    void reopens() {
        fixture.given(OPENED, CLOSED).when(reopen(NEXT)).expectEvents(new LocationReactivated("W1/A", "修复", NEXT));
    }

    @Test
    void refuses_to_reopen_what_is_open() {
        fixture.given(OPENED).when(reopen(NEXT)).expectExceptionDetails(of("LOCATION_ACTIVE", "location", "W1/A"));
    }

    @Test
    void refuses_to_reopen_before_the_last_entry() {
        fixture.given(OPENED, CLOSED).when(reopen(BEFORE)).expectExceptionDetails(TOO_EARLY);
    }

    private static OpenLocation open(String code) {
        return new OpenLocation(new LocationCode(code), new Name("库位"), DAY);
    }

    private static DeactivateLocation close(LocalDate day) {
        return new DeactivateLocation(ZONE, new Reason("漏水"), day);
    }

    private static ReactivateLocation reopen(LocalDate day) {
        return new ReactivateLocation(ZONE, new Reason("修复"), day);
    }
}
