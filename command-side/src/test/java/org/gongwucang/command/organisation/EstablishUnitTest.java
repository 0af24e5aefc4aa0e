package org.gongwucang.command.organisation;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.organisation.UnitEstablished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstablishUnitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final AggregateTestFixture<Unit> fixture = new AggregateTestFixture<>(Unit.class);

    @BeforeEach
    void knows_no_other_unit() {
        fixture.registerInjectableResource(new Units(new GivenEntries().store()));
    }

    @Test
    void establishes_a_root_unit() {
        fixture.givenNoPriorActivity()
                .when(new EstablishUnit(new UnitCode("510113"), new Name("青白江区"), null, "ORGAN", DAY))
                .expectEvents(new UnitEstablished("510113", "青白江区", null, "ORGAN", DAY));
    }

    @Test
    void refuses_a_unit_that_exists() {
        fixture.given(new UnitEstablished("510113", "青白江区", null, "ORGAN", DAY))
                .when(new EstablishUnit(new UnitCode("510113"), new Name("青白江区"), null, "ORGAN", DAY))
                .expectExceptionDetails(Rejection.of("UNIT_EXISTS", "unit", "510113"));
    }

    @Test
    void refuses_an_unknown_parent() {
        fixture.givenNoPriorActivity()
                .when(new EstablishUnit(new UnitCode("1"), new Name("科"), new UnitCode("0"), "ORGAN", DAY))
                .expectExceptionDetails(Rejection.of("UNIT_UNKNOWN_OR_INACTIVE", "unit", "0"));
    }
}
