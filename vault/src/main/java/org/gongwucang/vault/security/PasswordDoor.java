package org.gongwucang.vault.security;

import java.util.Optional;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.Weighing;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInEntry;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.journal.SignInKind;
import org.gongwucang.vault.journal.SignInOutcome;

/** 口令门: wherever a password is given, it is weighed here, and what was wrong with it goes into the journal. */
public final class PasswordDoor {

    private final Accounts accounts;
    private final SignInJournal journal;

    public PasswordDoor(Accounts accounts, SignInJournal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    /** Whether the password is right, as {@link Accounts#isRight} says. */
    public boolean isRight(String name, String password, Origin origin) {
        Weighing weighing = accounts.weigh(name, password);
        if (weighing == Weighing.RIGHT) {
            return true;
        }
        Optional<Account> account = weighing == Weighing.UNKNOWN ? Optional.empty() : accounts.find(name);
        journal.count(entry(SignInKind.SIGN_IN_FAILED, outcome(weighing), account, origin));
        if (weighing == Weighing.NOW_LOCKED) {
            journal.count(entry(SignInKind.ACCOUNT_LOCKED, SignInOutcome.DONE, account, origin));
        }
        return false;
    }

    /** What is to be said of somebody who came in with the right password. */
    public SignInEntry signedIn(String name, Origin origin) {
        return entry(SignInKind.SIGNED_IN, SignInOutcome.DONE, accounts.find(name), origin);
    }

    private static SignInEntry entry(SignInKind kind, SignInOutcome outcome, Optional<Account> account, Origin origin) {
        String staff = account.map(Account::staff).orElse(null);
        return new SignInEntry(
                kind,
                outcome,
                account.map(Account::name).orElse(null),
                staff,
                kind == SignInKind.SIGNED_IN ? staff : null,
                origin.channel(),
                origin.address());
    }

    private static SignInOutcome outcome(Weighing weighing) {
        return switch (weighing) {
            case UNKNOWN -> SignInOutcome.UNKNOWN_ACCOUNT;
            case DISABLED -> SignInOutcome.ACCOUNT_DISABLED;
            case LOCKED -> SignInOutcome.ACCOUNT_LOCKED;
            default -> SignInOutcome.WRONG_PASSWORD;
        };
    }
}
