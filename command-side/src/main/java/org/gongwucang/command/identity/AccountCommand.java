package org.gongwucang.command.identity;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;

/** 账号指令: what can be asked of an account. No password is ever in a command: it goes to the vault before. */
public sealed interface AccountCommand extends Dated {

    AccountName account();

    @TargetAggregateIdentifier
    default String stream() {
        return SignInAccount.streamOf(account().value());
    }

    record OpenAccount(AccountName account, String staff, LocalDate occurredOn) implements AccountCommand {}

    record DisableAccount(AccountName account, Reason reason, LocalDate occurredOn) implements AccountCommand {}

    record EnableAccount(AccountName account, Reason reason, LocalDate occurredOn) implements AccountCommand {}

    record ChangePassword(AccountName account, LocalDate occurredOn) implements AccountCommand {}

    record ResetPassword(AccountName account, LocalDate occurredOn) implements AccountCommand {}
}
