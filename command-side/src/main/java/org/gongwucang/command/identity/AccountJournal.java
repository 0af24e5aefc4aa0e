package org.gongwucang.command.identity;

import org.gongwucang.command.kernel.Ids;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInEntry;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.journal.SignInKind;
import org.gongwucang.vault.journal.SignInOutcome;
import org.springframework.stereotype.Component;

/** 账号留痕: what somebody did to an account or a service token, in the journal of sign-ins. */
@Component
class AccountJournal {

    private final SignInJournal journal;
    private final Accounts accounts;

    AccountJournal(SignInJournal journal, Accounts accounts) {
        this.journal = journal;
        this.accounts = accounts;
    }

    /**
     * Entered once, however often the act is repeated on a day.
     *
     * @param by staff number; whoever changes a password is signed in no more when it is done
     */
    void keep(SignInKind kind, String account, String by, String commandId) {
        journal.keep(entry(kind, account, by), Ids.of(by, commandId));
    }

    /** Of somebody who signs out. */
    void signedOut(Actor who) {
        journal.note(entry(SignInKind.SIGNED_OUT, who.account(), who.staff()));
    }

    private SignInEntry entry(SignInKind kind, String account, String by) {
        Origin origin = Origin.current();
        String staff = accounts.find(account).map(Account::staff).orElse(null);
        return new SignInEntry(kind, SignInOutcome.DONE, account, staff, by, origin.channel(), origin.address());
    }
}
