package org.gongwucang.command.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.AccountController.AccountPayload;
import org.gongwucang.command.identity.IdentityInputs.ChangePasswordInput;
import org.gongwucang.command.identity.IdentityInputs.DisableAccountInput;
import org.gongwucang.command.identity.IdentityInputs.EnableAccountInput;
import org.gongwucang.command.identity.IdentityInputs.OpenAccountInput;
import org.gongwucang.command.identity.IdentityInputs.ResetPasswordInput;
import org.gongwucang.command.identity.IdentityInputs.SignInInput;
import org.gongwucang.command.identity.SignInController.SignInPayload;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.security.PasswordDoor;
import org.gongwucang.vault.staff.StaffNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@CommandHouse
class CredentialsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String FIRST = "first password 1";
    private static final String SECOND = "second password 2";
    private final String number = "s-" + UUID.randomUUID();
    private final String name = "a-" + UUID.randomUUID();

    @Autowired
    private Accounts vault;

    private AccountController accounts;
    private SignInController signIns;

    @BeforeEach
    void somebody_is_enrolled_and_has_an_account(
            @Autowired CommandDesk desk,
            @Autowired UserErrors errors,
            @Autowired SignIns tokens,
            @Autowired StaffNames names,
            @Autowired PasswordDoor door,
            @Autowired SignInJournal journal,
            @Autowired AccountJournal acts,
            @Autowired CurrentActor actor,
            @Autowired Staff staff,
            @Autowired EventStore events) {
        accounts = new AccountController(
                desk,
                () -> new Caller("S0001", Set.of("ADMINISTRATOR"), "GWC-OFFICE"),
                errors,
                vault,
                door,
                acts,
                actor,
                staff);
        signIns = new SignInController(vault, tokens, door, journal, acts, names, actor, errors);
        events.publish(new GenericDomainEventMessage<>(
                "Staff", Staff.stream(number), 0, new StaffEnrolled(number, "U1", List.of("KEEPER"), DAY)));
        assertThat(open("c1", number)).isEqualTo(new AccountPayload(name, 1L, List.of()));
    }

    @AfterEach
    void nobody_is_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_password_opens_the_door_and_a_wrong_one_does_not() {
        SignInPayload right = signIns.signIn(new SignInInput(name, FIRST));
        SignInPayload wrong = signIns.signIn(new SignInInput(name, SECOND));

        assertThat(right.token()).isNotBlank();
        assertThat(right.mustChangePassword()).isTrue();
        assertThat(wrong.token()).isNull();
        assertThat(codes(wrong.userErrors())).containsExactly("SIGN_IN_FAILED");
    }

    @Test
    void the_owner_changes_a_password_by_telling_the_old_one() {
        signedIn();

        AccountPayload wrong = accounts.changePassword(new ChangePasswordInput(SECOND + "!", SECOND, "c2", DAY));
        AccountPayload right = accounts.changePassword(new ChangePasswordInput(FIRST, SECOND, "c3", DAY));

        assertThat(codes(wrong.userErrors())).containsExactly("OLD_PASSWORD_WRONG");
        assertThat(right.version()).isEqualTo(2);
        assertThat(vault.isRight(name, SECOND)).isTrue();
    }

    @Test
    void a_change_that_was_cut_off_after_the_vault_is_completed_when_it_is_repeated() {
        signedIn();
        vault.setPassword(name, SECOND, false);

        AccountPayload repeated = accounts.changePassword(new ChangePasswordInput(FIRST, SECOND, "c2", DAY));

        assertThat(repeated.version()).isEqualTo(2);
    }

    @Test
    void an_administrator_resets_disables_and_enables() {
        assertThat(accounts.resetPassword(new ResetPasswordInput(name, SECOND, "c2", DAY))
                        .version())
                .isEqualTo(2);
        assertThat(vault.isRight(name, SECOND)).isTrue();

        accounts.disableAccount(new DisableAccountInput(name, "离岗", "c3", DAY));
        assertThat(vault.isRight(name, SECOND)).isFalse();

        accounts.enableAccount(new EnableAccountInput(name, "返岗", "c4", DAY));
        assertThat(vault.isRight(name, SECOND)).isTrue();
    }

    @Test
    void refuses_the_account_of_another_person(@Autowired EventStore events) {
        String other = "s-" + UUID.randomUUID();
        events.publish(new GenericDomainEventMessage<>(
                "Staff", Staff.stream(other), 0, new StaffEnrolled(other, "U1", List.of("KEEPER"), DAY)));

        assertThat(codes(open("c2", other).userErrors())).containsExactly("ACCOUNT_EXISTS");
    }

    @Test
    void refuses_an_account_for_somebody_not_on_record() {
        assertThat(codes(open("c2", "nobody").userErrors())).containsExactly("STAFF_UNKNOWN");
    }

    @Test
    void refuses_to_reset_what_nobody_has() {
        AccountPayload refused = accounts.resetPassword(new ResetPasswordInput("x-" + name, SECOND, "c2", DAY));

        assertThat(codes(refused.userErrors())).containsExactly("NOT_FOUND");
    }

    private AccountPayload open(String commandId, String staff) {
        return accounts.openAccount(new OpenAccountInput(name, staff, FIRST, commandId, DAY));
    }

    private void signedIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
    }

    private static List<String> codes(List<UserError> errors) {
        return errors.stream().map(UserError::code).toList();
    }
}
