package org.gongwucang.vault.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.DelegatedRoles.Delegated;
import org.gongwucang.vault.identity.StaffRecords.StaffRecord;
import org.gongwucang.vault.service.ServiceTokens;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which roles somebody has who has one of somebody else's for today. */
class CurrentActorTest {

    private static final Delegated APPROVES = new Delegated("d1", "S1", APPROVER);

    private final Map<String, StaffRecord> people = new HashMap<>();
    private final List<Delegated> delegated = new ArrayList<>();
    private final CurrentActor actor = actor();

    private CurrentActor actor() {
        Accounts accounts = new Accounts(JdbcShelf.inMemory(), Clock.systemUTC(), 5, Duration.ofMinutes(1));
        accounts.open("deputy", "S2", "a password that nobody signs in with", false);
        SignIns signIns = new SignIns(JdbcShelf.inMemory(), accounts, Clock.systemUTC(), Duration.ofHours(1));
        StaffRecords records = number -> Optional.ofNullable(people.get(number));
        DelegatedRoles roles = number -> number.equals("S2") ? delegated : List.of();
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("records", records);
        beans.registerSingleton("roles", roles);
        return new CurrentActor(
                accounts,
                signIns,
                new ServiceTokens(JdbcShelf.inMemory(), Clock.systemUTC()),
                Clock.systemUTC(),
                beans.getBeanProvider(StaffRecords.class),
                beans.getBeanProvider(DelegatedRoles.class));
    }

    @BeforeEach
    void signs_in() {
        is("S1", "U1", true, APPROVER);
        is("S2", "U1", true, ACCEPTOR);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("deputy", "", List.of()));
    }

    @AfterEach
    void signs_out() {
        SecurityContextHolder.clearContext();
    }

    private void is(String number, String unit, boolean active, Role... roles) {
        people.put(number, new StaffRecord(number, unit, Set.of(roles), active));
    }

    @Test
    void without_a_delegation_roles_are_those_of_the_record() {
        assertThat(actor.get().roles()).containsExactly(ACCEPTOR);
        assertThat(actor.get().delegated()).isEmpty();
    }

    @Test
    void a_delegated_role_is_one_more_and_known_for_what_it_is() {
        delegated.add(APPROVES);

        assertThat(actor.get().roles()).containsExactlyInAnyOrder(ACCEPTOR, APPROVER);
        assertThat(actor.get().delegated()).containsExactly(APPROVES);
    }

    @Test
    void whoever_is_gone_delegates_nothing_and_is_no_deputy() {
        delegated.add(APPROVES);
        is("S1", "U1", false, APPROVER);
        assertThat(actor.get().roles()).containsExactly(ACCEPTOR);
        people.remove("S1");
        assertThat(actor.get().roles()).containsExactly(ACCEPTOR);

        is("S1", "U1", true, APPROVER);
        is("S2", "U1", false, ACCEPTOR);
        assertThat(actor.find()).isEmpty();
    }

    @Test
    void a_role_that_was_taken_from_the_delegator_is_taken_from_the_deputy() {
        delegated.add(APPROVES);
        is("S1", "U1", true, FINANCE);

        assertThat(actor.get().roles()).containsExactly(ACCEPTOR);
    }

    @Test
    void a_role_is_not_passed_on_by_a_deputy() {
        is("S1", "U1", true, FINANCE);
        delegated.add(APPROVES);
        delegated.add(new Delegated("d2", "S2", APPROVER));

        assertThat(actor.get().roles()).containsExactly(ACCEPTOR);
    }

    @Test
    void a_deputy_who_got_the_role_or_one_that_bars_it_is_no_deputy_any_more() {
        delegated.add(APPROVES);
        is("S2", "U1", true, APPROVER);
        assertThat(actor.get().delegated()).isEmpty();
        is("S2", "U1", true, KEEPER);
        assertThat(actor.get().roles()).containsExactly(KEEPER);
        is("S2", "U1", true, UNIT_HANDLER);
        assertThat(actor.get().roles()).containsExactly(UNIT_HANDLER);
    }

    @Test
    void only_roles_that_approve_are_had_from_others() {
        is("S1", "U1", true, FINANCE);
        delegated.add(new Delegated("d1", "S1", FINANCE));

        assertThat(actor.get().roles()).containsExactly(ACCEPTOR);
    }

    @Test
    void the_deputy_of_a_head_is_one_while_both_are_of_the_unit() {
        delegated.add(new Delegated("d1", "S1", UNIT_HEAD));
        is("S1", "U1", true, UNIT_HEAD);
        is("S2", "U1", true, UNIT_HANDLER);
        assertThat(actor.get().roles()).containsExactlyInAnyOrder(UNIT_HANDLER, UNIT_HEAD);
        is("S1", "U2", true, UNIT_HEAD);
        assertThat(actor.get().roles()).containsExactly(UNIT_HANDLER);
    }
}
