package org.gongwucang.command.warehouse;

import static org.gongwucang.command.kernel.Rejection.of;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.warehouse.WarehouseCommand.DeactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.OpenWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.ReactivateWarehouse;
import org.gongwucang.command.warehouse.WarehouseCommand.RenameWarehouse;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.WarehouseDeactivated;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.gongwucang.events.warehouse.WarehouseReactivated;
import org.gongwucang.events.warehouse.WarehouseRenamed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WarehouseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final WarehouseCode W1 = new WarehouseCode("W1");
    private static final WarehouseOpened OPENED = new WarehouseOpened("W1", "一号库", "U1", "PHYSICAL", DAY);
    private static final WarehouseDeactivated CLOSED = new WarehouseDeactivated("W1", "搬迁", DAY);
    private static final Rejection TOO_EARLY = of("DATE_BEFORE_LAST_ENTRY", "occurredOn", BEFORE, "last", DAY);
    private final AggregateTestFixture<Warehouse> fixture = new AggregateTestFixture<>(Warehouse.class);

    @BeforeEach
    void knows_two_units_of_which_one_is_closed() {
        fixture.registerInjectableResource(new Units(new GivenEntries()
                .and(Units.stream("U1"), new UnitEstablished("U1", "区财政局", null, "ORGAN", DAY))
                .and(
                        Units.stream("U9"),
                        new UnitEstablished("U9", "旧局", null, "ORGAN", DAY),
                        new UnitDeactivated("U9", "撤销", DAY))
                .store()));
    }

    @Test
    void opens_for_a_unit() {
        fixture.givenNoPriorActivity().when(open("U1")).expectEvents(OPENED);
    }

    @Test
    void refuses_a_code_that_exists() {
        fixture.given(OPENED).when(open("U1")).expectExceptionDetails(of("WAREHOUSE_EXISTS", "warehouse", "W1"));
    }

    @Test
    void refuses_a_unit_nobody_knows() {
        fixture.givenNoPriorActivity()
                .when(open("U0"))
                .expectExceptionDetails(of("UNIT_UNKNOWN_OR_INACTIVE", "unit", "U0"));
    }

    @Test
    void refuses_a_unit_that_is_closed() {
        fixture.givenNoPriorActivity()
                .when(open("U9"))
                .expectExceptionDetails(of("UNIT_UNKNOWN_OR_INACTIVE", "unit", "U9"));
    }

    @Test
    void bears_another_name() {
        fixture.given(OPENED)
                .when(new RenameWarehouse(W1, new Name("主库"), NEXT))
                .expectEvents(new WarehouseRenamed("W1", "主库", NEXT));
    }

    @Test
    void refuses_a_name_for_a_day_before_the_last_entry() {
        fixture.given(OPENED)
                .when(new RenameWarehouse(W1, new Name("主库"), BEFORE))
                .expectExceptionDetails(TOO_EARLY);
    }

    @Test
    void closes_for_a_reason() {
        fixture.given(OPENED).when(close(NEXT)).expectEvents(new WarehouseDeactivated("W1", "搬迁", NEXT));
    }

    @Test
    void refuses_to_close_twice() {
        fixture.given(OPENED, CLOSED)
                .when(close(NEXT))
                .expectExceptionDetails(of("WAREHOUSE_INACTIVE", "warehouse", "W1"));
    }

    @Test
    void refuses_to_close_before_the_last_entry() {
        fixture.given(OPENED).when(close(BEFORE)).expectExceptionDetails(TOO_EARLY);
    }

    @Test
    void reopens() {
        fixture.given(OPENED, CLOSED).when(reopen(NEXT)).expectEvents(new WarehouseReactivated("W1", "启用", NEXT));
    }

    @Test
    void refuses_to_reopen_what_is_open() {
        fixture.given(OPENED).when(reopen(NEXT)).expectExceptionDetails(of("WAREHOUSE_ACTIVE", "warehouse", "W1"));
    }

    @Test
    void refuses_to_reopen_before_the_last_entry() {
        fixture.given(OPENED, CLOSED).when(reopen(BEFORE)).expectExceptionDetails(TOO_EARLY);
    }

    private static OpenWarehouse open(String unit) {
        return new OpenWarehouse(W1, new Name("一号库"), unit, "PHYSICAL", DAY);
    }

    private static DeactivateWarehouse close(LocalDate day) {
        return new DeactivateWarehouse(W1, new Reason("搬迁"), day);
    }

    private static ReactivateWarehouse reopen(LocalDate day) {
        return new ReactivateWarehouse(W1, new Reason("启用"), day);
    }
}
