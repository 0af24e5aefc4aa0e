package org.gongwucang.command.delegation;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.delegation.DelegationCommand.DelegateRole;
import org.gongwucang.command.delegation.DelegationCommand.RevokeDelegation;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Staff.Member;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.events.delegation.DelegationBook.Granted;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.identity.Delegability;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 授权办理: a role is delegated by whoever has it by the own record, for days that are not over. */
@Component
class Delegating {

    private static final String KIND = "Delegation";

    /** Who is away longer has somebody else in the role, by the staff records. */
    private static final int LONGEST = 90;

    private final Aggregates aggregates;
    private final Staff staff;
    private final BusinessDays days;
    private final Attachments attachments;

    Delegating(Aggregates aggregates, Staff staff, BusinessDays days, Attachments attachments) {
        this.aggregates = aggregates;
        this.staff = staff;
        this.days = days;
        this.attachments = attachments;
    }

    @CommandHandler
    Answer handle(DelegateRole c, MetaData said) {
        return of(c, said, register -> delegate(register, c, Caller.in(said)));
    }

    private Answer of(DelegationCommand c, MetaData said, Consumer<DelegationRegister> decision) {
        Answer answer = aggregates
                .findOrNew(DelegationRegister.class, DelegationBook.STREAM, DelegationRegister::new)
                .invoke(register -> register.answer(said, () -> decision.accept(register)));
        return new Answer(c.delegation(), c.delegation(), answer.version());
    }

    private void delegate(DelegationRegister register, DelegateRole c, Caller by) {
        require(Delegability.isDelegable(c.role()), "ROLE_NOT_DELEGABLE", "role", c.role());
        requireDays(c);
        Member delegator = required(staff.find(by.staff()), "STAFF_UNKNOWN", "staff", by.staff());
        require(
                delegator.active() && delegator.roles().contains(c.role().name()),
                "DELEGATOR_WITHOUT_ROLE",
                "staff",
                by.staff(),
                "role",
                c.role());
        requireDeputy(c, delegator);
        register.requireNoOther(c, by.staff());
        register.delegate(new RoleDelegated(
                c.delegation(),
                c.role().name(),
                by.staff(),
                delegator.unit(),
                c.delegate().value(),
                c.from(),
                c.to(),
                c.document().number(),
                c.reason().value(),
                cited(c, delegator),
                c.occurredOn()));
    }

    private void requireDays(DelegateRole c) {
        LocalDate today = days.today();
        require(!c.to().isBefore(c.from()), "DELEGATION_DAYS_REVERSED", "from", c.from(), "to", c.to());
        require(!c.from().isBefore(today), "DELEGATION_BACKDATED", "from", c.from(), "today", today);
        long length = ChronoUnit.DAYS.between(c.from(), c.to()) + 1;
        require(length <= LONGEST, "DELEGATION_TOO_LONG", "days", length, "most", LONGEST);
    }

    private void requireDeputy(DelegateRole c, Member delegator) {
        String number = c.delegate().value();
        require(!number.equals(delegator.number()), "DELEGATED_TO_ONESELF", "staff", number);
        Member deputy = required(staff.find(number), "STAFF_UNKNOWN", "staff", number);
        require(deputy.active(), "STAFF_INACTIVE", "staff", number);
        Set<Role> own = deputy.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
        require(!own.contains(c.role()), "DELEGATE_HAS_ROLE", "staff", number, "role", c.role());
        Set<Role> barring = Delegability.barring(c.role(), own);
        require(
                barring.isEmpty(),
                "DELEGATE_ROLE_BARRED",
                "staff",
                number,
                "role",
                c.role(),
                "barring",
                barring.stream().map(Role::name).collect(Collectors.joining(", ")));
        require(
                Delegability.reaches(c.role(), delegator.unit(), deputy.unit()),
                "DELEGATE_OF_ANOTHER_UNIT",
                "staff",
                number,
                "unit",
                deputy.unit());
    }

    private List<String> cited(DelegateRole c, Member delegator) {
        Subject subject = Subject.of(KIND, c.delegation(), delegator.unit());
        return attachments.cite(delegator.number(), c.evidence(), subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }

    @CommandHandler
    Answer handle(RevokeDelegation c, MetaData said) {
        return of(c, said, register -> revoke(register, c, Caller.in(said)));
    }

    /** By the one whose role it is, by the deputy, or by whoever gives out roles. */
    private void revoke(DelegationRegister register, RevokeDelegation c, Caller by) {
        Granted granted = register.standing(c.delegation(), days.today());
        requireReach(granted, c, by);
        boolean theirs = granted.delegator().equals(by.staff())
                || granted.delegate().equals(by.staff())
                || by.roles().contains(Role.ADMINISTRATOR.name());
        require(theirs, "DELEGATION_OF_OTHERS", "delegation", c.delegation(), "staff", by.staff());
        register.requireVersion(c.delegation(), c.expectedVersion());
        register.revoke(
                new DelegationRevoked(c.delegation(), by.staff(), c.reason().value(), c.occurredOn()));
    }

    /** Whoever is bound to a unit is told of a delegation that is not theirs what is told where there is none. */
    private static void requireReach(Granted granted, RevokeDelegation c, Caller by) {
        boolean theirs =
                granted.delegator().equals(by.staff()) || granted.delegate().equals(by.staff());
        require(!by.isBoundToUnit() || theirs, "DELEGATION_NOT_STANDING", "delegation", c.delegation());
    }
}
