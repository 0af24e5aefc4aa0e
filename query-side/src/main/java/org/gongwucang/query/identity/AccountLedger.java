package org.gongwucang.query.identity;

import org.gongwucang.events.identity.AccountDisabled;
import org.gongwucang.events.identity.AccountEnabled;
import org.gongwucang.events.identity.AccountOpened;
import org.gongwucang.events.identity.PasswordChanged;
import org.gongwucang.events.identity.PasswordReset;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 账号台账: which member of staff signs in by which account. A new password is counted as an entry, and nothing more. */
@Component
public final class AccountLedger extends Ledger<AccountRow> {

    public AccountLedger() {
        super("account", 1, AccountRow.class);
        on(AccountOpened.class)
                .key(AccountOpened::account)
                .opens((e, fact) -> new AccountRow(e.account(), e.staff(), true));
        on(AccountDisabled.class).key(AccountDisabled::account).fold((row, e, fact) -> row.active(false));
        on(AccountEnabled.class).key(AccountEnabled::account).fold((row, e, fact) -> row.active(true));
        on(PasswordChanged.class).key(PasswordChanged::account).fold((row, e, fact) -> row);
        on(PasswordReset.class).key(PasswordReset::account).fold((row, e, fact) -> row);
        index("account");
        index("staff", "account");
    }
}
