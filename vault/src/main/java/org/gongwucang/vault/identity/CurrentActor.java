package org.gongwucang.vault.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.DelegatedRoles.Delegated;
import org.gongwucang.vault.identity.StaffRecords.StaffRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.function.SingletonSupplier;

/**
 * 当前经办人: of this thread. A disabled account or a deactivated person is nobody, from one request to the next. Here, and nowhere
 * else, roles are made: those of the staff record, and those that are delegated to the person today.
 */
public final class CurrentActor {

    private final Accounts accounts;
    private final SignIns signIns;
    private final Supplier<Optional<StaffRecords>> staff;
    private final Supplier<Optional<DelegatedRoles>> delegated;

    public CurrentActor(
            Accounts accounts,
            SignIns signIns,
            ObjectProvider<StaffRecords> staff,
            ObjectProvider<DelegatedRoles> delegated) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.staff = SingletonSupplier.of(() -> staff.orderedStream().findFirst());
        this.delegated = SingletonSupplier.of(() -> delegated.orderedStream().findFirst());
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
                .flatMap(records -> records.record(account.staff())
                        .filter(StaffRecord::active)
                        .map(record -> actor(account.name(), record, records)));
    }

    private Actor actor(String account, StaffRecord record, StaffRecords records) {
        List<Delegated> standing = delegated.get().map(roles -> roles.of(record.number())).orElse(List.of()).stream()
                .filter(one -> holds(one, record, records))
                .toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(record.roles());
        standing.forEach(one -> roles.add(one.role()));
        return new Actor(account, record.number(), roles, record.unit(), standing);
    }

    private static boolean holds(Delegated one, StaffRecord delegate, StaffRecords records) {
        return records.record(one.delegator())
                .filter(delegator -> Delegability.holds(one.role(), delegator, delegate))
                .isPresent();
    }
}
