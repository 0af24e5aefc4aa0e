package org.gongwucang.command.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.delegation.DelegatedRolesFromEntries;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.DelegatedRoles;
import org.gongwucang.vault.identity.StaffRecords;
import org.gongwucang.vault.service.ServiceTokens;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** 登录者: callers as the program makes them of a sign-in and the entries of the event store, at an instant of the test. */
public final class SignedInStaff {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String UNUSED = "a password that nobody signs in with";

    private final EventStore events;

    public SignedInStaff(EventStore events) {
        this.events = events;
    }

    /** At noon of the day. */
    public Caller on(LocalDate day, String staff) {
        return at(day.atTime(12, 0).atZone(ZONE).toInstant(), staff);
    }

    public Caller at(Instant now, String staff) {
        Accounts accounts = new Accounts(JdbcShelf.inMemory(), Clock.systemUTC(), 5, Duration.ofMinutes(1));
        accounts.open("account", staff, UNUSED, false);
        SignIns signIns = new SignIns(JdbcShelf.inMemory(), accounts, Clock.systemUTC(), Duration.ofHours(1));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("records", new StaffRecordsFromEntries(new Staff(events)));
        beans.registerSingleton(
                "delegated", new DelegatedRolesFromEntries(events, new BusinessDays(Clock.fixed(now, ZONE))));
        CurrentActor actor = new CurrentActor(
                accounts,
                signIns,
                new ServiceTokens(JdbcShelf.inMemory(), Clock.systemUTC()),
                Clock.systemUTC(),
                beans.getBeanProvider(StaffRecords.class),
                beans.getBeanProvider(DelegatedRoles.class));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("account", UNUSED, List.of()));
        try {
            return new SignedInCallers(actor).current();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
