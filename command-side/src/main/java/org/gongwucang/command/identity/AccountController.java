package org.gongwucang.command.identity;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.Locale;
import org.gongwucang.command.identity.AccountCommand.ChangePassword;
import org.gongwucang.command.identity.AccountCommand.DisableAccount;
import org.gongwucang.command.identity.AccountCommand.EnableAccount;
import org.gongwucang.command.identity.AccountCommand.OpenAccount;
import org.gongwucang.command.identity.AccountCommand.ResetPassword;
import org.gongwucang.command.identity.IdentityInputs.ChangePasswordInput;
import org.gongwucang.command.identity.IdentityInputs.DisableAccountInput;
import org.gongwucang.command.identity.IdentityInputs.EnableAccountInput;
import org.gongwucang.command.identity.IdentityInputs.OpenAccountInput;
import org.gongwucang.command.identity.IdentityInputs.ResetPasswordInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInKind;
import org.gongwucang.vault.security.PasswordDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 账号: the vault first, then the entry; an act that was cut off between the two is completed when it is repeated. */
@Controller
class AccountController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final Accounts accounts;
    private final PasswordDoor door;
    private final AccountJournal journal;
    private final CurrentActor actor;
    private final Staff staff;

    AccountController(
            CommandDesk desk,
            Callers callers,
            UserErrors errors,
            Accounts accounts,
            PasswordDoor door,
            AccountJournal journal,
            CurrentActor actor,
            Staff staff) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.accounts = accounts;
        this.door = door;
        this.journal = journal;
        this.actor = actor;
        this.staff = staff;
    }

    /** 账号结果. */
    record AccountPayload(
            @Nullable String account, @Nullable Long version, List<UserError> userErrors) {
        static AccountPayload of(Verdict verdict, UserErrors errors) {
            return new AccountPayload(verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AccountPayload openAccount(@Argument OpenAccountInput input) {
        Caller caller = callers.current();
        Verdict verdict = desk.one(caller, input.said(), draft -> opened(input, draft));
        return told(caller, verdict, SignInKind.ACCOUNT_OPENED, input.account(), input.commandId());
    }

    private OpenAccount opened(OpenAccountInput input, Draft draft) {
        AccountName name = new AccountName(input.account());
        Password password = new Password(input.password());
        require(
                staff.find(input.staff()).filter(Staff.Member::active).isPresent(),
                "STAFF_UNKNOWN",
                "staff",
                input.staff());
        boolean isNew = accounts.open(name.value(), input.staff(), password.value(), true);
        String holder = accounts.find(name.value()).map(Account::staff).orElse(input.staff());
        require(isNew || holder.equals(input.staff()), "ACCOUNT_EXISTS", "account", name.value());
        return new OpenAccount(name, input.staff(), draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AccountPayload disableAccount(@Argument DisableAccountInput input) {
        Caller caller = callers.current();
        Verdict verdict = desk.one(caller, input, draft -> disabled(input, draft));
        if (verdict.answer() != null || isAlready(verdict, "ACCOUNT_DISABLED")) {
            accounts.disable(input.account(), true);
        }
        return told(caller, verdict, SignInKind.ACCOUNT_DISABLED, input.account(), input.commandId());
    }

    /** The entry stands but the act was cut off before it reached the vault. */
    private static boolean isAlready(Verdict verdict, String code) {
        return verdict.rejections().stream()
                .anyMatch(rejection -> rejection.code().equals(code));
    }

    private static DisableAccount disabled(DisableAccountInput input, Draft draft) {
        return new DisableAccount(new AccountName(input.account()), new Reason(input.reason()), draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AccountPayload enableAccount(@Argument EnableAccountInput input) {
        Caller caller = callers.current();
        Verdict verdict = desk.one(caller, input, draft -> enabled(input, draft));
        if (verdict.answer() != null || isAlready(verdict, "ACCOUNT_ENABLED")) {
            accounts.disable(input.account(), false);
        }
        return told(caller, verdict, SignInKind.ACCOUNT_ENABLED, input.account(), input.commandId());
    }

    private static EnableAccount enabled(EnableAccountInput input, Draft draft) {
        return new EnableAccount(new AccountName(input.account()), new Reason(input.reason()), draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(anyRole = true)
    AccountPayload changePassword(@Argument ChangePasswordInput input) {
        String own = actor.get().account();
        Caller caller = callers.current();
        Verdict verdict = desk.one(caller, input.said(own), draft -> changed(own, input, draft));
        return told(caller, verdict, SignInKind.PASSWORD_CHANGED, own, input.commandId());
    }

    private ChangePassword changed(String own, ChangePasswordInput input, Draft draft) {
        Password next = new Password(input.newPassword());
        boolean isRepeat = !door.isRight(own, input.oldPassword(), Origin.current());
        require(!isRepeat || accounts.isRight(own, next.value()), "OLD_PASSWORD_WRONG");
        accounts.setPassword(own, next.value(), false);
        return new ChangePassword(new AccountName(own), draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AccountPayload resetPassword(@Argument ResetPasswordInput input) {
        Caller caller = callers.current();
        Verdict verdict = desk.one(caller, input.said(), draft -> reset(input, draft));
        return told(caller, verdict, SignInKind.PASSWORD_RESET, input.account(), input.commandId());
    }

    /** What was done stands in the journal before it is told. */
    private AccountPayload told(Caller caller, Verdict verdict, SignInKind kind, String account, String commandId) {
        if (verdict.answer() != null) {
            journal.keep(kind, account.toLowerCase(Locale.ROOT), caller.staff(), commandId);
        }
        return AccountPayload.of(verdict, errors);
    }

    private ResetPassword reset(ResetPasswordInput input, Draft draft) {
        AccountName name = new AccountName(input.account());
        required(accounts.find(name.value()), "NOT_FOUND", "account", name.value());
        accounts.setPassword(name.value(), new Password(input.newPassword()).value(), true);
        return new ResetPassword(name, draft.occurredOn());
    }
}
