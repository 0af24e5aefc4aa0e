package org.gongwucang.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.command.kernel.Rejection.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.identity.AccountCommand.ChangePassword;
import org.gongwucang.command.identity.AccountCommand.DisableAccount;
import org.gongwucang.command.identity.AccountCommand.EnableAccount;
import org.gongwucang.command.identity.AccountCommand.OpenAccount;
import org.gongwucang.command.identity.AccountCommand.ResetPassword;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.events.identity.AccountDisabled;
import org.gongwucang.events.identity.AccountEnabled;
import org.gongwucang.events.identity.AccountOpened;
import org.gongwucang.events.identity.PasswordChanged;
import org.gongwucang.events.identity.PasswordReset;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInAccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final AccountName NAME = new AccountName("S1.gwc");
    private static final AccountOpened OPENED = new AccountOpened("s1.gwc", "S1", DAY);
    private static final AccountDisabled DISABLED = new AccountDisabled("s1.gwc", "离岗", DAY);
    private final AggregateTestFixture<SignInAccount> fixture = new AggregateTestFixture<>(SignInAccount.class);

    @BeforeEach
    void knows_one_member_of_staff() {
        fixture.registerInjectableResource(new Staff(new GivenEntries()
                .and(Staff.stream("S1"), new StaffEnrolled("S1", "U1", List.of("KEEPER"), DAY))
                .store()));
    }

    @Test
    void opens_for_a_member_of_staff_whatever_the_case_of_its_name() {
        fixture.givenNoPriorActivity().when(new OpenAccount(NAME, "S1", DAY)).expectEvents(OPENED);
    }

    @Test
    void refuses_a_name_that_exists() {
        fixture.given(OPENED)
                .when(new OpenAccount(NAME, "S1", DAY))
                .expectExceptionDetails(of("ACCOUNT_EXISTS", "account", "s1.gwc"));
    }

    @Test
    void refuses_somebody_who_is_not_enrolled() {
        fixture.givenNoPriorActivity()
                .when(new OpenAccount(NAME, "S0", DAY))
                .expectExceptionDetails(of("STAFF_UNKNOWN", "staff", "S0"));
    }

    @Test
    void is_disabled_by_somebody_else() {
        fixture.given(OPENED)
                .when(new DisableAccount(NAME, new Reason("离岗"), NEXT), by("S2"))
                .expectEvents(new AccountDisabled("s1.gwc", "离岗", NEXT));
    }

    @Test
    void refuses_to_disable_ones_own() {
        fixture.given(OPENED)
                .when(new DisableAccount(NAME, new Reason("离岗"), NEXT), by("S1"))
                .expectExceptionDetails(of("OWN_ACCOUNT", "account", "s1.gwc"));
    }

    @Test
    void refuses_to_disable_what_is_disabled() {
        fixture.given(OPENED, DISABLED)
                .when(new DisableAccount(NAME, new Reason("离岗"), NEXT), by("S2"))
                .expectExceptionDetails(of("ACCOUNT_DISABLED", "account", "s1.gwc"));
    }

    @Test
    void is_enabled_again() {
        fixture.given(OPENED, DISABLED)
                .when(new EnableAccount(NAME, new Reason("返岗"), NEXT))
                .expectEvents(new AccountEnabled("s1.gwc", "返岗", NEXT));
    }

    @Test
    void refuses_to_enable_what_is_enabled() {
        fixture.given(OPENED)
                .when(new EnableAccount(NAME, new Reason("返岗"), NEXT))
                .expectExceptionDetails(of("ACCOUNT_ENABLED", "account", "s1.gwc"));
    }

    @Test
    void tells_that_a_password_was_changed_or_reset_and_never_which() {
        fixture.given(OPENED).when(new ChangePassword(NAME, NEXT)).expectEvents(new PasswordChanged("s1.gwc", NEXT));
        fixture.given(OPENED).when(new ResetPassword(NAME, NEXT)).expectEvents(new PasswordReset("s1.gwc", NEXT));
    }

    @Test
    void refuses_a_password_that_is_too_short_and_shows_none() {
        assertThatThrownBy(() -> new Password("hunter2"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(of("PASSWORD_TOO_SHORT", "least", 12)));
        assertThat(new Password("correct horse battery")).asString().doesNotContain("horse");
    }

    private static Map<String, String> by(String staff) {
        return Map.of(Envelope.ACTOR, staff);
    }
}
