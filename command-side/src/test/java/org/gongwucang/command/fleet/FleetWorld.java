package org.gongwucang.command.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.jspecify.annotations.Nullable;
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

    /** Nothing of an earlier test is known, but that the house is open and its rules are in force: what was read once is kept for a while. */
    public void opens() {
        if (events.lastSequenceNumberFor(OpeningState.STREAM).isEmpty()) {
            given(OpeningState.STREAM, new OpeningConfirmed(1, BigDecimal.ONE, "d", "S1", "S2", LONG_AGO, BEFORE));
        }
        ratio();
        activated("PRICE_FLOOR");
        settles();
    }

    /** The same before the go-live. */
    public void settles() {
        world = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        for (String unit : List.of(unit(), other(), office())) {
            given(Units.stream(unit), new UnitEstablished(unit, "单位", null, "ORGAN", BEFORE));
        }
    }

    /**
     * The ratio: from 2014 on 70 percent of what is held after the purchase, in 2020 of what is bought within the year, none before
     * and after; said once for all tests that share the store.
     */
    private void ratio() {
        String stream = Policies.stream("VEHICLE_RATIO");
        if (said(stream, PolicyVersionActivated.class).isEmpty()) {
            given(
                    stream,
                    drafted(1, "HELD_AFTER", LocalDate.of(2014, 1, 1), null),
                    drafted(2, "BOUGHT_IN_YEAR", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                    new PolicyVersionActivated("VEHICLE_RATIO", 1, "S1", "S2", LONG_AGO, List.of(), BEFORE),
                    new PolicyVersionActivated("VEHICLE_RATIO", 2, "S1", "S2", LONG_AGO, List.of(), BEFORE));
        }
    }

    private static PolicyVersionDrafted drafted(int version, String basis, LocalDate from, @Nullable LocalDate to) {
        return new PolicyVersionDrafted(
                "VEHICLE_RATIO",
                version,
                "购车比例",
                new PolicySource("文件", null, null, null),
                from,
                to,
                List.of(new PolicyValue("percent", "70"), new PolicyValue("basis", basis)),
                "S1",
                BEFORE);
    }

    /** The rule that the program brings along as a draft is in force. */
    private void activated(String rule) {
        String stream = Policies.stream(rule);
        if (said(stream, PolicyVersionActivated.class).isEmpty()) {
            given(stream, new PolicyVersionActivated(rule, 1, "S1", "S2", LONG_AGO, List.of(), BEFORE));
        }
    }

    /** What the unit may have of emergency vehicles, and of others. */
    public void establishment(String unit, int emergency, int other) {
        given(
                "fleet:" + unit,
                new EstablishmentSet(
                        unit,
                        List.of(new EstablishmentPart("EMERGENCY", emergency), new EstablishmentPart("OTHER", other)),
                        emergency + other,
                        "编〔2012〕1号",
                        "S1",
                        List.of(),
                        BEFORE));
    }

    /** The unit has so many vehicles of the category more. */
    public void has(String unit, String category, int vehicles) {
        for (int i = 0; i < vehicles; i++) {
            String id = UUID.randomUUID().toString();
            given("fleet:" + unit, new FleetVehicleEntered(unit, id, "K-" + id, category, "OPENING", BEFORE));
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

    public Caller otherHandler() {
        return who("colleague", unit(), "UNIT_HANDLER");
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
