package org.gongwucang.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.SECOND_APPROVER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.delegation.DelegationController.DelegationPayload;
import org.gongwucang.command.delegation.DelegationInputs.DelegateRoleInput;
import org.gongwucang.command.delegation.DelegationInputs.RevokeDelegationInput;
import org.gongwucang.command.identity.SignedInStaff;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.events.Entry;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who delegates what to whom, and what becomes of it. */
@CommandHouse
class DelegateRoleTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private EventStore events;

    @Autowired
    private BusinessDays days;

    private String world = "";
    private int commands;

    @BeforeEach
    void people() {
        world = UUID.randomUUID().toString();
        enrolled("chief", "office", APPROVER);
        enrolled("deputy", "office", ACCEPTOR, FINANCE);
    }

    private String staff(String name) {
        return name + "-" + world;
    }

    private void enrolled(String name, String unit, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::name).toList();
        tell(Staff.stream(staff(name)), new StaffEnrolled(staff(name), unit, names, LONG_AGO));
    }

    private void tell(String stream, Entry entry) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        events.publish(new GenericDomainEventMessage<>("Given", stream, next, entry));
    }

    private DelegationController as(String name, Role role) {
        Caller caller = new Caller(staff(name), Set.of(role.name()), "office");
        return new DelegationController(desk, () -> caller, errors);
    }

    private DelegateRoleInput input(Role role, String to, long from, long until) {
        LocalDate today = days.today();
        return new DelegateRoleInput(
                role,
                staff(to),
                today.plusDays(from),
                today.plusDays(until),
                "授〔2026〕1号",
                "年休假",
                List.of(),
                "c" + commands++ + world,
                null);
    }

    private DelegationPayload delegated(String from, String to, Role role) {
        return as(from, role).delegateRole(input(role, to, 0, 9));
    }

    private static List<String> codes(DelegationPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    private static List<String> params(DelegationPayload payload) {
        return payload.userErrors().get(0).params().stream()
                .map(UserError.Param::value)
                .toList();
    }

    private static String id(DelegationPayload payload) {
        assertThat(payload.userErrors()).isEmpty();
        return String.valueOf(payload.delegation());
    }

    private RevokeDelegationInput revocation(String delegation) {
        return new RevokeDelegationInput(delegation, "提前返岗", "c" + commands++ + world, null);
    }

    private <E> List<E> said(Class<E> kind) {
        return events.readEvents(DelegationBook.STREAM, 0)
                .asStream()
                .map(message -> message.getPayload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private long entries() {
        return events.lastSequenceNumberFor(DelegationBook.STREAM).orElseThrow() + 1;
    }

    private Set<String> rolesOf(String name, long daysFromNow) {
        return new SignedInStaff(events)
                .on(days.today().plusDays(daysFromNow), staff(name))
                .roles();
    }

    @Test
    void an_approver_names_a_deputy_who_has_the_role_on_these_days_and_on_no_other() {
        DelegationPayload done = as("chief", APPROVER).delegateRole(input(APPROVER, "deputy", 1, 3));

        String delegation = id(done);
        assertThat(done.version()).isEqualTo(entries());
        assertThat(said(RoleDelegated.class))
                .filteredOn(e -> e.delegation().equals(delegation))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.delegator()).isEqualTo(staff("chief"));
                    assertThat(e.unit()).isEqualTo("office");
                    assertThat(e.document()).isEqualTo("授〔2026〕1号");
                });
        assertThat(rolesOf("deputy", 0)).containsExactlyInAnyOrder("ACCEPTOR", "FINANCE");
        assertThat(rolesOf("deputy", 1)).containsExactlyInAnyOrder("ACCEPTOR", "FINANCE", "APPROVER");
        assertThat(rolesOf("deputy", 3)).contains("APPROVER");
        assertThat(rolesOf("deputy", 4)).doesNotContain("APPROVER");
        assertThat(rolesOf("chief", 1)).containsExactly("APPROVER");
    }

    @Test
    void the_same_request_again_is_answered_and_not_done_again() {
        DelegateRoleInput input = input(APPROVER, "deputy", 0, 1);
        String first = id(as("chief", APPROVER).delegateRole(input));

        assertThat(id(as("chief", APPROVER).delegateRole(input))).isEqualTo(first);
        assertThat(said(RoleDelegated.class))
                .filteredOn(e -> e.delegation().equals(first))
                .hasSize(1);
    }

    @Test
    void refuses_a_role_that_approves_nothing() {
        enrolled("money", "office", FINANCE);

        assertThat(codes(as("money", APPROVER).delegateRole(input(FINANCE, "chief", 0, 1))))
                .containsExactly("ROLE_NOT_DELEGABLE");
    }

    @Test
    void refuses_days_that_are_reversed_or_over_or_too_many() {
        DelegationController chief = as("chief", APPROVER);

        assertThat(codes(chief.delegateRole(input(APPROVER, "deputy", 2, 1))))
                .containsExactly("DELEGATION_DAYS_REVERSED");
        assertThat(codes(chief.delegateRole(input(APPROVER, "deputy", -1, 1)))).containsExactly("DELEGATION_BACKDATED");
        assertThat(codes(chief.delegateRole(input(APPROVER, "deputy", 0, 90)))).containsExactly("DELEGATION_TOO_LONG");
        assertThat(codes(chief.delegateRole(input(APPROVER, "deputy", 0, 89)))).isEmpty();
    }

    @Test
    void refuses_a_role_that_the_delegator_has_only_by_delegation_or_not_at_all() {
        enrolled("third", "office", ACCEPTOR);
        id(delegated("chief", "deputy", APPROVER));

        DelegationPayload chain = delegated("deputy", "third", APPROVER);
        assertThat(codes(chain)).containsExactly("DELEGATOR_WITHOUT_ROLE");
        assertThat(params(chain)).containsExactly(staff("deputy"), "APPROVER");
        assertThat(codes(delegated("chief", "third", SECOND_APPROVER))).containsExactly("DELEGATOR_WITHOUT_ROLE");
    }

    @Test
    void refuses_oneself_and_who_is_unknown_or_gone_or_has_the_role_already() {
        enrolled("peer", "office", APPROVER);
        enrolled("gone", "office", ACCEPTOR);
        tell(Staff.stream(staff("gone")), new StaffDeactivated(staff("gone"), "退休", LONG_AGO));

        assertThat(codes(delegated("chief", "chief", APPROVER))).containsExactly("DELEGATED_TO_ONESELF");
        assertThat(codes(delegated("chief", "nobody", APPROVER))).containsExactly("STAFF_UNKNOWN");
        assertThat(codes(delegated("chief", "gone", APPROVER))).containsExactly("STAFF_INACTIVE");
        assertThat(codes(delegated("chief", "peer", APPROVER))).containsExactly("DELEGATE_HAS_ROLE");
    }

    @Test
    void refuses_a_deputy_whose_duty_is_never_joined_with_an_approval() {
        for (Role role : List.of(
                Role.KEEPER, Role.MIGRATOR, Role.GATEKEEPER, Role.AUDITOR, Role.ADMINISTRATOR, Role.UNIT_HANDLER)) {
            enrolled(role.name(), "office", role);
            DelegationPayload refused = delegated("chief", role.name(), APPROVER);
            assertThat(codes(refused)).containsExactly("DELEGATE_ROLE_BARRED");
            assertThat(params(refused)).containsExactly(staff(role.name()), "APPROVER", role.name());
        }
    }

    @Test
    void the_deputy_of_a_head_is_one_of_the_same_unit() {
        enrolled("head", "u1", UNIT_HEAD);
        enrolled("clerk", "u1", Role.UNIT_HANDLER);
        enrolled("other", "u2", Role.UNIT_HANDLER);
        enrolled("of-office", "u1", ACCEPTOR);

        assertThat(codes(delegated("head", "other", UNIT_HEAD))).containsExactly("DELEGATE_OF_ANOTHER_UNIT");
        assertThat(codes(delegated("head", "of-office", UNIT_HEAD))).containsExactly("DELEGATE_ROLE_BARRED");
        assertThat(codes(delegated("head", "clerk", UNIT_HEAD))).isEmpty();
        assertThat(rolesOf("clerk", 0)).containsExactlyInAnyOrder("UNIT_HANDLER", "UNIT_HEAD");
        tell(Staff.stream(staff("clerk")), new StaffTransferred(staff("clerk"), "u2", days.today()));
        assertThat(rolesOf("clerk", 0)).containsExactly("UNIT_HANDLER");
    }

    @Test
    void refuses_what_overlaps_and_names_the_one_that_stands() {
        enrolled("third", "office", ACCEPTOR);
        enrolled("second-chief", "office", APPROVER);
        String first = id(as("chief", APPROVER).delegateRole(input(APPROVER, "deputy", 3, 5)));

        DelegationPayload twice = as("chief", APPROVER).delegateRole(input(APPROVER, "third", 5, 6));
        assertThat(codes(twice)).containsExactly("DELEGATION_OVERLAPS");
        assertThat(params(twice)).contains(first, staff("deputy"));
        assertThat(codes(as("second-chief", APPROVER).delegateRole(input(APPROVER, "deputy", 0, 3))))
                .containsExactly("DELEGATION_OVERLAPS");
        assertThat(codes(as("chief", APPROVER).delegateRole(input(APPROVER, "third", 6, 6))))
                .isEmpty();
        assertThat(codes(as("second-chief", APPROVER).delegateRole(input(APPROVER, "deputy", 0, 2))))
                .isEmpty();
    }

    @Test
    void what_is_revoked_is_no_more_and_others_may_be_named() {
        enrolled("third", "office", ACCEPTOR);
        String delegation = id(delegated("chief", "deputy", APPROVER));

        DelegationPayload done = as("chief", APPROVER).revokeDelegation(revocation(delegation));

        assertThat(id(done)).isEqualTo(delegation);
        assertThat(done.version()).isEqualTo(entries());
        assertThat(said(DelegationRevoked.class))
                .filteredOn(e -> e.delegation().equals(delegation))
                .singleElement()
                .satisfies(e -> assertThat(e.revokedBy()).isEqualTo(staff("chief")));
        assertThat(rolesOf("deputy", 0)).doesNotContain("APPROVER");
        assertThat(codes(as("chief", APPROVER).revokeDelegation(revocation(delegation))))
                .containsExactly("DELEGATION_NOT_STANDING");
        assertThat(codes(delegated("chief", "third", APPROVER))).isEmpty();
    }

    @Test
    void revoked_by_the_deputy_or_an_administrator_and_by_nobody_else() {
        enrolled("peer", "office", APPROVER);
        String first = id(delegated("chief", "deputy", APPROVER));

        assertThat(codes(as("peer", APPROVER).revokeDelegation(revocation(first))))
                .containsExactly("DELEGATION_OF_OTHERS");
        assertThat(codes(as("deputy", APPROVER).revokeDelegation(revocation(first))))
                .isEmpty();
        String second = id(delegated("chief", "deputy", APPROVER));
        assertThat(codes(as("root", Role.ADMINISTRATOR).revokeDelegation(revocation(second))))
                .isEmpty();
        assertThat(codes(as("root", Role.ADMINISTRATOR).revokeDelegation(revocation("nothing"))))
                .containsExactly("DELEGATION_NOT_STANDING");
    }

    @Test
    void a_revocation_holds_the_version_against_that_of_the_delegation() {
        enrolled("peer", "office", APPROVER);
        enrolled("third", "office", ACCEPTOR);
        DelegationPayload made = delegated("chief", "deputy", APPROVER);
        long version = Objects.requireNonNull(made.version());
        String delegation = id(made);
        id(delegated("peer", "third", APPROVER));
        RevokeDelegationInput stale = new RevokeDelegationInput(delegation, "返岗", "stale" + world, version - 1);
        RevokeDelegationInput right = new RevokeDelegationInput(delegation, "返岗", "right" + world, version);

        assertThat(codes(as("chief", APPROVER).revokeDelegation(stale))).containsExactly("CHANGED_MEANWHILE");
        assertThat(codes(as("chief", APPROVER).revokeDelegation(right))).isEmpty();
    }

    @Test
    void rests_while_a_person_is_gone_or_the_roles_of_one_do_not_allow_it() {
        id(delegated("chief", "deputy", APPROVER));
        String chief = Staff.stream(staff("chief"));
        String deputy = Staff.stream(staff("deputy"));
        LocalDate today = days.today();
        assertThat(rolesOf("deputy", 0)).contains("APPROVER");

        tell(chief, new StaffDeactivated(staff("chief"), "退休", today));
        assertThat(rolesOf("deputy", 0)).doesNotContain("APPROVER");
        tell(chief, new StaffReactivated(staff("chief"), "返聘", today));
        assertThat(rolesOf("deputy", 0)).contains("APPROVER");
        tell(chief, new RolesAssigned(staff("chief"), List.of("FINANCE"), today));
        assertThat(rolesOf("deputy", 0)).doesNotContain("APPROVER");
        tell(chief, new RolesAssigned(staff("chief"), List.of("APPROVER"), today));
        tell(deputy, new RolesAssigned(staff("deputy"), List.of("KEEPER"), today));
        assertThat(rolesOf("deputy", 0)).containsExactly("KEEPER");
    }
}
