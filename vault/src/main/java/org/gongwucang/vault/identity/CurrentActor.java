package org.gongwucang.vault.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.function.SingletonSupplier;

/** 当前经办人: of this thread. A disabled account or a deactivated person is nobody, from one request to the next. */
public final class CurrentActor {

    private final Accounts accounts;
    private final SignIns signIns;
    private final Supplier<Optional<StaffRecords>> staff;

    public CurrentActor(Accounts accounts, SignIns signIns, ObjectProvider<StaffRecords> staff) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.staff = SingletonSupplier.of(() -> staff.orderedStream().findFirst());
    }

    public Optional<Actor> find() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null
                || !signedIn.isAuthenticated()
                || signedIn instanceof AnonymousAuthenticationToken
                || isOver(signedIn)) {
            return Optional.empty();
        }
        return accounts.find(signedIn.getName())
                .filter(account -> !account.disabled())
                .flatMap(this::actor);
    }

    /** @throws AuthenticationCredentialsNotFoundException where nobody is signed in */
    public Actor get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Takes back the token of this request; false where the caller came with a password. */
    public boolean signOut() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof BearerSignIn bearer) {
            signIns.revoke(bearer.digest());
            return true;
        }
        return false;
    }

    /** A WebSocket outlives its token: so the token is looked at again at every operation. */
    private boolean isOver(Authentication signedIn) {
        return signedIn instanceof BearerSignIn bearer
                && signIns.ofDigest(bearer.digest()).isEmpty();
    }

    private Optional<Actor> actor(Account account) {
        return staff.get()
                .flatMap(records -> records.record(account.staff()))
                .filter(StaffRecords.StaffRecord::active)
                .map(record -> new Actor(account.name(), record.number(), record.roles(), record.unit()));
    }
}
