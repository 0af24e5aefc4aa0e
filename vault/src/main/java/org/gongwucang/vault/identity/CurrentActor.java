package org.gongwucang.vault.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.DelegatedRoles.Delegated;
import org.gongwucang.vault.identity.StaffRecords.StaffRecord;
import org.gongwucang.vault.service.ServiceToken;
import org.gongwucang.vault.service.ServiceTokens;
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
    private final ServiceTokens services;
    private final Clock clock;
    private final Supplier<Optional<StaffRecords>> staff;
    private final Supplier<Optional<DelegatedRoles>> delegated;

    public CurrentActor(
            Accounts accounts,
            SignIns signIns,
            ServiceTokens services,
            Clock clock,
            ObjectProvider<StaffRecords> staff,
            ObjectProvider<DelegatedRoles> delegated) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.services = services;
        this.clock = clock;
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
        return ServiceSignIn.token(signedIn.getName())
                .map(name -> services.inForce(name).map(CurrentActor::actor))
                .orElseGet(() -> caller(signedIn.getName()).flatMap(this::actor));
    }

    /**
     * 登录人.
     *
     * @param name of the account, or that of somebody who signs in at the office's provider, or of a service token
     * @param generation of the account's sign-ins: those of an earlier one are dead; 0 where there is no account
     */
    public record Caller(String name, String staff, int generation) {}

    /** Who goes by this name, while somebody active does and may sign in, or a service token of that name counts. */
    public Optional<Caller> caller(String name) {
        return ServiceSignIn.token(name)
                .map(token -> services.inForce(token).map(known -> new Caller(name, name, 0)))
                .orElseGet(() -> person(name));
    }

    private Optional<Caller> person(String name) {
        return OfficeSignIn.staff(name)
                .map(number -> new Caller(name, number, 0))
                .or(() -> accounts.find(name)
                        .filter(account -> !account.disabled())
                        .map(account -> new Caller(account.name(), account.staff(), account.generation())))
                .filter(caller -> record(caller).isPresent());
    }

    private Optional<StaffRecord> record(Caller caller) {
        return staff.get().flatMap(records -> records.record(caller.staff())).filter(StaffRecord::active);
    }

    /** @throws AuthenticationCredentialsNotFoundException where nobody is signed in */
    public Actor get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Whether a program with a service token asks, in force or not. */
    public boolean isService() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && ServiceSignIn.token(signedIn.getName()).isPresent();
    }

    /** Takes back the token of this request; false where the caller came with a password, or signed in at the office's provider. */
    public boolean signOut() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof BearerSignIn bearer) {
            signIns.revoke(bearer.digest());
            return true;
        }
        return false;
    }

    /** A WebSocket outlives its token: so the token is looked at again at every operation. */
    private boolean isOver(Authentication signedIn) {
        if (signedIn instanceof OfficeSignIn office) {
            return office.isOverAt(clock.instant());
        }
        return signedIn instanceof BearerSignIn bearer
                && signIns.ofDigest(bearer.digest()).isEmpty();
    }

    /** What it reads is attributed to its name. */
    private static Actor actor(ServiceToken token) {
        String name = ServiceSignIn.nameOf(token.name());
        return new Actor(name, name, EnumSet.of(token.role()), token.home(), List.of(), Set.copyOf(token.operations()));
    }

    private Optional<Actor> actor(Caller caller) {
        return staff.get().flatMap(records -> record(caller).map(record -> actor(caller.name(), record, records)));
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
