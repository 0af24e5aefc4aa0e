package org.gongwucang.command.works;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.policy.GivenRules;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.vault.attachment.Uploads;
import org.springframework.stereotype.Component;

/** A house that is open: a unit, another one, and everybody who has a part in offices. */
@Component
public final class SpaceHouse {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEFORE = DAY.minusYears(20);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final CommandDesk desk;
    private final UserErrors errors;
    private final EventStore events;
    private final Uploads uploads;

    private String world = "";
    private final AtomicInteger count = new AtomicInteger();

    SpaceHouse(CommandDesk desk, UserErrors errors, EventStore events, Uploads uploads) {
        this.desk = desk;
        this.errors = errors;
        this.events = events;
        this.uploads = uploads;
    }

    /** Nothing of an earlier test is known here, but that the house is open and its drafts of rules are in force. */
    public void opens() {
        if (events.lastSequenceNumberFor(OpeningState.STREAM).isEmpty()) {
            given(OpeningState.STREAM, new OpeningConfirmed(1, BigDecimal.ONE, "d", "S1", "S2", LONG_AGO, BEFORE));
        }
        activates("WORKS_APPROVAL");
        settles();
    }

    /** The stores are shared with other tests, which may have opened the house. */
    private void activates(String rule) {
        if (!GivenRules.isActive(events, rule)) {
            given(Policies.stream(rule), new PolicyVersionActivated(rule, 1, "S1", "S2", LONG_AGO, List.of(), BEFORE));
        }
    }

    /** The same before the go-live. */
    public void settles() {
        world = UUID.randomUUID().toString();
        for (String unit : List.of(unit(), other())) {
            given(Units.stream(unit), new UnitEstablished(unit, "单位", null, "ORGAN", BEFORE));
        }
        given(Units.stream(gone()), new UnitEstablished(gone(), "撤并单位", null, "ORGAN", BEFORE));
        given(Units.stream(gone()), new UnitDeactivated(gone(), "撤并", DAY.minusYears(1)));
        enrolled("handler", unit(), "UNIT_HANDLER");
        enrolled("stranger", other(), "UNIT_HANDLER");
        enrolled("officer", other(), "SPACE_OFFICER");
        enrolled("leader", unit(), "UNIT_HEAD");
    }

    private void enrolled(String name, String unit, String role) {
        given(Staff.stream(staff(name)), new StaffEnrolled(staff(name), unit, List.of(role), BEFORE));
    }

    public CommandDesk desk() {
        return desk;
    }

    public UserErrors errors() {
        return errors;
    }

    public String unit() {
        return "u-" + world;
    }

    public String other() {
        return "o-" + world;
    }

    /** Was wound up. */
    public String gone() {
        return "g-" + world;
    }

    public String staff(String name) {
        return name + "-" + world;
    }

    public Caller who(String name, String unit, String... roles) {
        return new Caller(staff(name), Set.of(roles), unit);
    }

    public Caller handler() {
        return who("handler", unit(), "UNIT_HANDLER");
    }

    public Caller stranger() {
        return who("stranger", other(), "UNIT_HANDLER");
    }

    public Caller officer() {
        return who("officer", other(), "SPACE_OFFICER");
    }

    public Caller acceptor() {
        return who("acceptor", other(), "ACCEPTOR");
    }

    public Caller approver() {
        return who("approver", other(), "APPROVER");
    }

    public Caller second() {
        return who("second", other(), "SECOND_APPROVER");
    }

    public Caller migrator() {
        return who("migrator", other(), "MIGRATOR");
    }

    /** The same person with every role there is here. */
    public Caller everything(String name) {
        return who(
                name, unit(), "UNIT_HANDLER", "SPACE_OFFICER", "ACCEPTOR", "APPROVER", "SECOND_APPROVER", "MIGRATOR");
    }

    /** An upload of this person. */
    public List<String> brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return List.of(uploads.stored(uploads.announce(by.staff(), "文件.pdf", digest, "application/pdf", 7))
                .id());
    }

    public static List<String> codes(List<UserError> errors) {
        return errors.stream().map(UserError::code).toList();
    }

    /** A value that the refusal was told with. */
    public static String told(List<UserError> errors, String name) {
        return errors.get(0).params().stream()
                .filter(param -> param.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    public List<? extends DomainEventMessage<?>> stream(String id) {
        return events.readEvents(id, 0).asStream().toList();
    }

    public List<String> kinds(String id) {
        return stream(id).stream()
                .map(entry -> entry.getPayloadType().getSimpleName())
                .toList();
    }

    public <E> E last(String id, Class<E> kind) {
        return stream(id).stream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    public String eventOf(String id, Class<?> kind) {
        return stream(id).stream()
                .filter(entry -> kind.isInstance(entry.getPayload()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getIdentifier();
    }

    public String next() {
        return "c" + count.incrementAndGet() + "-" + world;
    }

    /** Says something of a stream as if it had been said before. */
    public void given(String stream, Entry... said) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        for (Entry entry : said) {
            events.publish(new GenericDomainEventMessage<>("Given", stream, next++, entry));
        }
    }
}
