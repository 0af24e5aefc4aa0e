package org.gongwucang.command.fleet;

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
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.springframework.stereotype.Component;

/** Units that have vehicles, and everybody who has a part in it; each test has a world of its own. */
@Component
public final class FleetWorld {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final LocalDate BEFORE = DAY.minusYears(20);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final EventStore events;
    private final Uploads uploads;
    private final AtomicInteger count = new AtomicInteger();
    private String world = "";

    FleetWorld(EventStore events, Uploads uploads) {
        this.events = events;
        this.uploads = uploads;
    }

    /** Nothing of an earlier test is known, but that the house is open. */
    public void opens() {
        if (events.lastSequenceNumberFor(OpeningState.STREAM).isEmpty()) {
            given(OpeningState.STREAM, new OpeningConfirmed(1, BigDecimal.ONE, "d", "S1", "S2", LONG_AGO, BEFORE));
        }
        settles();
    }

    /** The same before the go-live. */
    public void settles() {
        world = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        for (String unit : List.of(unit(), other(), office())) {
            given(Units.stream(unit), new UnitEstablished(unit, "单位", null, "ORGAN", BEFORE));
        }
    }

    /** A rule of the house, in force from long ago; said once for all tests that share the store. */
    public void inForce(String rule, PolicyValue... values) {
        String stream = Policies.stream(rule);
        if (events.lastSequenceNumberFor(stream).isEmpty()) {
            given(stream, new PolicyVersionActivated(rule, 1, "S1", "S2", LONG_AGO, List.of(), BEFORE));
        }
    }

    public String world() {
        return world;
    }

    public String unit() {
        return "U-" + world;
    }

    public String other() {
        return "O-" + world;
    }

    public String office() {
        return "W-" + world;
    }

    public String staff(String name) {
        return name + "-" + world;
    }

    public Caller who(String name, String unit, String... roles) {
        return new Caller(staff(name), Set.of(roles), unit);
    }

    public Caller migrator() {
        return who("migrator", office(), "MIGRATOR");
    }

    public Caller officer() {
        return who("officer", office(), "FLEET_OFFICER");
    }

    public Caller handler() {
        return who("handler", unit(), "UNIT_HANDLER");
    }

    public Caller receiver() {
        return who("receiver", other(), "UNIT_HANDLER");
    }

    public Caller approver() {
        return who("approver", office(), "APPROVER");
    }

    public Caller second() {
        return who("second", office(), "SECOND_APPROVER");
    }

    public String next() {
        return "c" + count.incrementAndGet() + "-" + world;
    }

    /** An upload of this person. */
    public List<String> brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        Upload upload = uploads.stored(uploads.announce(by.staff(), "文件.pdf", digest, "application/pdf", 7));
        return List.of(upload.id());
    }

    public List<? extends DomainEventMessage<?>> stream(String id) {
        return events.readEvents(id, 0).asStream().toList();
    }

    public List<String> kinds(String id) {
        return stream(id).stream()
                .map(entry -> entry.getPayloadType().getSimpleName())
                .toList();
    }

    public <E> List<E> said(String id, Class<E> kind) {
        return stream(id).stream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Identifier of the last entry of this kind. */
    public String eventOf(String id, Class<?> kind) {
        return stream(id).stream()
                .filter(entry -> kind.isInstance(entry.getPayload()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getIdentifier();
    }

    /** Says something of a stream as if it had been said before. */
    public void given(String stream, Entry... said) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        for (Entry entry : said) {
            events.publish(new GenericDomainEventMessage<>("Given", stream, next++, entry));
        }
    }
}
