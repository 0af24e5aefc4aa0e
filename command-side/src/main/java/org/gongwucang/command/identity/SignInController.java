package org.gongwucang.command.identity;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.command.identity.IdentityInputs.SignInInput;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.DelegatedRoles.Delegated;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.security.PasswordDoor;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 登录与退出: tokens for passwords. */
@Controller
class SignInController {

    private final Accounts accounts;
    private final SignIns signIns;
    private final PasswordDoor door;
    private final SignInJournal journal;
    private final AccountJournal acts;
    private final StaffNames names;
    private final CurrentActor actor;
    private final UserErrors errors;

    SignInController(
            Accounts accounts,
            SignIns signIns,
            PasswordDoor door,
            SignInJournal journal,
            AccountJournal acts,
            StaffNames names,
            CurrentActor actor,
            UserErrors errors) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.door = door;
        this.journal = journal;
        this.acts = acts;
        this.names = names;
        this.actor = actor;
        this.errors = errors;
    }

    /** 登录结果. */
    record SignInPayload(
            @Nullable String token,
            @Nullable OffsetDateTime expiresAt,
            boolean mustChangePassword,
            List<UserError> userErrors) {}

    /** 退出结果. */
    record SignOutPayload(boolean signedOut) {}

    /** 本人. */
    record Me(
            String account,
            String staff,
            @Nullable String name,
            List<Role> roles,
            List<Role> delegatedRoles,
            String unit,
            boolean mustChangePassword) {}

    @MutationMapping
    @AllowedTo(anonymous = true)
    SignInPayload signIn(@Argument SignInInput input) {
        Origin origin = Origin.current();
        if (!door.isRight(input.account(), input.password(), origin)) {
            return new SignInPayload(null, null, false, errors.of(Rejection.of("SIGN_IN_FAILED")));
        }
        Account account = accounts.find(input.account()).orElseThrow();
        SignIns.Token token = signIns.issue(account);
        journal.note(door.signedIn(account.name(), origin));
        return new SignInPayload(
                token.value(), token.expiresAt().atOffset(ZoneOffset.UTC), account.mustChange(), List.of());
    }

    @MutationMapping
    @AllowedTo(anyRole = true)
    SignOutPayload signOut() {
        Actor leaving = actor.get();
        boolean signedOut = actor.signOut();
        if (signedOut) {
            acts.signedOut(leaving);
        }
        return new SignOutPayload(signedOut);
    }

    @QueryMapping
    @AllowedTo(anonymous = true)
    @Nullable
    Me me() {
        return actor.find().map(this::me).orElse(null);
    }

    private Me me(Actor caller) {
        boolean mustChange =
                accounts.find(caller.account()).map(Account::mustChange).orElse(false);
        return new Me(
                caller.account(),
                caller.staff(),
                names.find(caller.staff()).orElse(null),
                caller.roles().stream().sorted().toList(),
                caller.delegated().stream().map(Delegated::role).sorted().toList(),
                caller.unit(),
                mustChange);
    }
}
