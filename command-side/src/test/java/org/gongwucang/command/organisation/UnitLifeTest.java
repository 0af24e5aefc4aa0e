package org.gongwucang.command.organisation;

import static org.gongwucang.command.kernel.Rejection.of;
import static org.gongwucang.command.organisation.OrganisationFixture.BEFORE;
import static org.gongwucang.command.organisation.OrganisationFixture.DAY;
import static org.gongwucang.command.organisation.OrganisationFixture.NEXT;
import static org.gongwucang.command.organisation.OrganisationFixture.U1;
import static org.gongwucang.command.organisation.OrganisationFixture.U1_CLOSED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.UnitCommand.DeactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.ReactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.organisation.UnitReactivated;
import org.gongwucang.events.organisation.UnitRenamed;
import org.junit.jupiter.api.Test;

class UnitLifeTest {

    private static final UnitCode CODE = new UnitCode("U1");
    private final AggregateTestFixture<Unit> fixture = OrganisationFixture.of(Unit.class);

    @Test
    void establishes_a_unit_below_another() {
        fixture.givenNoPriorActivity()
                .when(new EstablishUnit(new UnitCode("U1-1"), new Name("综合科"), CODE, "ORGAN", NEXT))
                .expectEvents(new UnitEstablished("U1-1", "综合科", "U1", "ORGAN", NEXT));
    }

    @Test
    void refuses_a_parent_that_is_closed() {
        fixture.givenNoPriorActivity()
                .when(new EstablishUnit(new UnitCode("U9-1"), new Name("科"), new UnitCode("U9"), "ORGAN", NEXT))
                .expectExceptionDetails(of("UNIT_UNKNOWN_OR_INACTIVE", "unit", "U9"));
    }

    @Test
    void gives_another_name() {
        fixture.given(U1)
                .when(new RenameUnit(CODE, new Name("区财政和国资局"), NEXT))
                .expectEvents(new UnitRenamed("U1", "区财政和国资局", NEXT));
    }

    @Test
    void refuses_a_name_for_a_day_before_the_last_entry() {
        fixture.given(U1)
                .when(new RenameUnit(CODE, new Name("局"), BEFORE))
                .expectExceptionDetails(of("DATE_BEFORE_LAST_ENTRY", "occurredOn", BEFORE, "last", DAY));
    }

    @Test
    void is_closed_for_a_reason() {
        fixture.given(U1)
                .when(new DeactivateUnit(CODE, new Reason("撤并"), NEXT))
                .expectEvents(new UnitDeactivated("U1", "撤并", NEXT));
    }

    @Test
    void refuses_to_close_what_is_closed() {
        fixture.given(U1, U1_CLOSED)
                .when(new DeactivateUnit(CODE, new Reason("撤并"), NEXT))
                .expectExceptionDetails(of("UNIT_INACTIVE", "unit", "U1"));
    }

    @Test
    void refuses_to_close_on_a_day_before_the_last_entry() {
        fixture.given(U1)
                .when(new DeactivateUnit(CODE, new Reason("撤并"), BEFORE))
                .expectExceptionDetails(of("DATE_BEFORE_LAST_ENTRY", "occurredOn", BEFORE, "last", DAY));
    }

    @Test
    void is_used_again() {
        fixture.given(U1, U1_CLOSED)
                .when(new ReactivateUnit(CODE, new Reason("恢复"), NEXT))
                .expectEvents(new UnitReactivated("U1", "恢复", NEXT));
    }

    @Test
    void refuses_to_reopen_what_is_in_use() {
        fixture.given(U1)
                .when(new ReactivateUnit(CODE, new Reason("恢复"), NEXT))
                .expectExceptionDetails(of("UNIT_ACTIVE", "unit", "U1"));
    }

    @Test
    void refuses_to_reopen_on_a_day_before_the_last_entry() {
        fixture.given(U1, U1_CLOSED)
                .when(new ReactivateUnit(CODE, new Reason("恢复"), BEFORE))
                .expectExceptionDetails(of("DATE_BEFORE_LAST_ENTRY", "occurredOn", BEFORE, "last", DAY));
    }
}
