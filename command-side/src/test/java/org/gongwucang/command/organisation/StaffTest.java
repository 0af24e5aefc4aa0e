package org.gongwucang.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.command.kernel.Rejection.of;
import static org.gongwucang.command.organisation.OrganisationFixture.BEFORE;
import static org.gongwucang.command.organisation.OrganisationFixture.DAY;
import static org.gongwucang.command.organisation.OrganisationFixture.NEXT;
import static org.gongwucang.command.organisation.OrganisationFixture.S1;
import static org.gongwucang.command.organisation.OrganisationFixture.by;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.organisation.StaffCommand.AssignRoles;
import org.gongwucang.command.organisation.StaffCommand.DeactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.EnrolStaff;
import org.gongwucang.command.organisation.StaffCommand.ReactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.TransferStaff;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StaffTest {

    private static final StaffNumber NUMBER = new StaffNumber("S1");
    private static final StaffDeactivated GONE = new StaffDeactivated("S1", "退休", DAY);
    private static final Rejection TOO_EARLY = of("DATE_BEFORE_LAST_ENTRY", "occurredOn", BEFORE, "last", DAY);
    private final AggregateTestFixture<StaffMember> fixture = OrganisationFixture.of(StaffMember.class);

    @Nested
    class Enrol {

        @Test
        void by_number_unit_and_roles() {
            fixture.givenNoPriorActivity()
                    .when(enrol("U1"))
                    .expectEvents(new StaffEnrolled("S1", "U1", List.of("ACCEPTOR", "KEEPER"), DAY));
        }

        @Test
        void refuses_a_number_that_exists() {
            fixture.given(S1).when(enrol("U1")).expectExceptionDetails(of("STAFF_EXISTS", "staff", "S1"));
        }

        @Test
        void refuses_a_unit_nobody_knows() {
            fixture.givenNoPriorActivity()
                    .when(enrol("U0"))
                    .expectExceptionDetails(of("UNIT_UNKNOWN_OR_INACTIVE", "unit", "U0"));
        }

        @Test
        void refuses_a_unit_that_is_closed() {
            fixture.givenNoPriorActivity()
                    .when(enrol("U9"))
                    .expectExceptionDetails(of("UNIT_UNKNOWN_OR_INACTIVE", "unit", "U9"));
        }

        private static EnrolStaff enrol(String unit) {
            return new EnrolStaff(NUMBER, new UnitCode(unit), roles("KEEPER", "ACCEPTOR", "KEEPER"), DAY);
        }
    }

    @Nested
    class Transfer {

        @Test
        void to_another_unit() {
            fixture.given(S1).when(to("U2", NEXT)).expectEvents(new StaffTransferred("S1", "U2", NEXT));
        }

        @Test
        void refuses_the_same_unit() {
            fixture.given(S1).when(to("U1", NEXT)).expectExceptionDetails(of("ALREADY_OF_UNIT", "unit", "U1"));
        }

        @Test
        void refuses_a_unit_that_is_closed() {
            fixture.given(S1).when(to("U9", NEXT)).expectExceptionDetails(of("UNIT_UNKNOWN_OR_INACTIVE", "unit", "U9"));
        }

        @Test
        void refuses_a_day_before_the_last_entry() {
            fixture.given(S1).when(to("U2", BEFORE)).expectExceptionDetails(TOO_EARLY);
        }

        private static TransferStaff to(String unit, LocalDate day) {
            return new TransferStaff(NUMBER, new UnitCode(unit), day);
        }
    }

    @Nested
    class Roles {

        @Test
        void are_assigned_by_somebody_else() {
            fixture.given(S1)
                    .when(new AssignRoles(NUMBER, roles("ACCEPTOR"), NEXT), by("S2"))
                    .expectEvents(new RolesAssigned("S1", List.of("ACCEPTOR"), NEXT));
        }

        @Test
        void refuses_ones_own() {
            fixture.given(S1)
                    .when(new AssignRoles(NUMBER, roles("APPROVER"), NEXT), by("S1"))
                    .expectExceptionDetails(of("OWN_ROLES", "staff", "S1"));
        }

        @Test
        void refuses_what_the_person_has() {
            fixture.given(S1)
                    .when(new AssignRoles(NUMBER, roles("KEEPER"), NEXT), by("S2"))
                    .expectExceptionDetails(of("ROLES_UNCHANGED", "roles", "[KEEPER]"));
        }

        @Test
        void refuses_a_day_before_the_last_entry() {
            fixture.given(S1)
                    .when(new AssignRoles(NUMBER, roles("ACCEPTOR"), BEFORE), by("S2"))
                    .expectExceptionDetails(TOO_EARLY);
        }

        @Test
        void refuses_none_at_all() {
            assertThatThrownBy(StaffTest::roles)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.rejection()).isEqualTo(of("ROLES_EMPTY")));
        }

        @Test
        void refuses_an_auditor_who_does_anything_else() {
            assertThatThrownBy(() -> roles("AUDITOR", "KEEPER"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.rejection())
                                    .isEqualTo(of("AUDITOR_WITH_OTHER_ROLES", "roles", "[AUDITOR, KEEPER]")));
        }

        @Test
        void takes_an_auditor_alone() {
            assertThat(roles("AUDITOR").roles()).containsExactly("AUDITOR");
        }
    }

    @Nested
    class Leave {

        @Test
        void for_a_reason() {
            fixture.given(S1).when(leave(NEXT)).expectEvents(new StaffDeactivated("S1", "退休", NEXT));
        }

        @Test
        void refuses_a_second_time() {
            fixture.given(S1, GONE).when(leave(NEXT)).expectExceptionDetails(of("STAFF_INACTIVE", "staff", "S1"));
        }

        @Test
        void refuses_a_day_before_the_last_entry() {
            fixture.given(S1).when(leave(BEFORE)).expectExceptionDetails(TOO_EARLY);
        }

        @Test
        void and_come_back() {
            fixture.given(S1, GONE).when(back(NEXT)).expectEvents(new StaffReactivated("S1", "返聘", NEXT));
        }

        @Test
        void refuses_to_come_back_before_leaving() {
            fixture.given(S1).when(back(NEXT)).expectExceptionDetails(of("STAFF_ACTIVE", "staff", "S1"));
        }

        @Test
        void refuses_to_come_back_before_the_last_entry() {
            fixture.given(S1, GONE).when(back(BEFORE)).expectExceptionDetails(TOO_EARLY);
        }

        private static DeactivateStaff leave(LocalDate day) {
            return new DeactivateStaff(NUMBER, new Reason("退休"), day);
        }

        private static ReactivateStaff back(LocalDate day) {
            return new ReactivateStaff(NUMBER, new Reason("返聘"), day);
        }
    }

    private static RoleSet roles(String... roles) {
        return new RoleSet(List.of(roles));
    }
}
