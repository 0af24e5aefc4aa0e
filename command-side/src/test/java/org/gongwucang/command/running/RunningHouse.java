package org.gongwucang.command.running;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A house that is open in 2014: a unit with vehicles and drivers, the office, and providers that were designated. */
@Component
public final class RunningHouse {

    /** A Monday. */
    public static final LocalDate DAY = LocalDate.of(2014, 4, 14);

    private static final LocalDate BEFORE = LocalDate.of(2013, 1, 1);
    private static final Instant LONG_AGO = Instant.parse("2013-01-01T00:00:00Z");

    private final EventStore events;
    private final Uploads uploads;
    private final AtomicInteger count = new AtomicInteger();
    private String world = "";

    RunningHouse(EventStore events, Uploads uploads) {
        this.events = events;
        this.uploads = uploads;
    }

    /** Nothing of an earlier test is known here, but that the house is open and its rules are in force. */
    public void opens() {
        if (events.lastSequenceNumberFor(OpeningState.STREAM).isEmpty()) {
            given(OpeningState.STREAM, new OpeningConfirmed(1, BigDecimal.ONE, "d", "S1", "S2", LONG_AGO, BEFORE));
        }
        for (String rule : List.of("VEHICLE_REPAIR", "HOLIDAYS")) {
            if (said(Policies.stream(rule), PolicyVersionActivated.class).isEmpty()) {
                given(
                        Policies.stream(rule),
                        new PolicyVersionActivated(rule, 1, "S1", "S2", LONG_AGO, List.of(), BEFORE));
            }
        }
        world = UUID.randomUUID().toString();
        for (String unit : List.of(unit(), other(), office())) {
            given(Units.stream(unit), new UnitEstablished(unit, "单位", null, "ORGAN", BEFORE));
        }
        enrolled("driver", unit(), "DRIVER");
        enrolled("second", unit(), "DRIVER");
        enrolled("handler", unit(), "UNIT_HANDLER");
        for (String kind : List.of("INSURANCE", "REPAIR", "FUEL")) {
            given(
                    "providers:" + kind,
                    new ProviderDesignated(
                            kind,
                            "d-" + kind + world,
                            listed(),
                            "定点单位",
                            LocalDate.of(2014, 1, 1),
                            LocalDate.of(2014, 12, 31),
                            "招1号",
                            "S1",
                            List.of(),
                            BEFORE));
        }
    }

    private void enrolled(String name, String unit, String role) {
        given(Staff.stream(staff(name)), new StaffEnrolled(staff(name), unit, List.of(role), BEFORE));
    }

    /** A working day of its own for each round: fifty in the summer of 2014, of which none is off. */
    public LocalDate workday(int round) {
        return DAY.plusWeeks(11L + round / 5).plusDays(round % 5);
    }

    public String unit() {
        return "u-" + world;
    }

    public String other() {
        return "x-" + world;
    }

    public String office() {
        return "o-" + world;
    }

    /** Code of a provider that is designated for everything in 2014. */
    public String listed() {
        return "P-" + world;
    }

    public String staff(String name) {
        return name + "-" + world;
    }

    public Caller who(String name, String unit, String... roles) {
        return new Caller(staff(name), Set.of(roles), unit);
    }

    public Caller officer() {
        return who("officer", office(), "FLEET_OFFICER");
    }

    public Caller approver() {
        return who("approver", office(), "APPROVER");
    }

    public Caller driver() {
        return who("driver", unit(), "DRIVER");
    }

    public Caller stranger() {
        return who("stranger", other(), "DRIVER");
    }

    /** Code of a vehicle of the unit whose tank holds 60 litres. */
    public String vehicle() {
        return vehicle(new BigDecimal("60"));
    }

    public String vehicle(@Nullable BigDecimal tank) {
        String id = UUID.randomUUID().toString();
        String code = "V" + count.incrementAndGet() + "-" + world;
        VehicleCard card = new VehicleCard(
                "EMERGENCY", "红旗", "H5", null, null, false, new BigDecimal("1.8"), tank, 5, BigDecimal.TEN, BEFORE);
        given(id, new VehicleOpeningRecorded(id, code, card, unit(), null, null, BEFORE, null, 0, BEFORE));
        given("code:" + code, new AssetCodeClaimed(code, id, "VEHICLE", BEFORE));
        return code;
    }

    public String idOf(String code) {
        return said("code:" + code, AssetCodeClaimed.class).get(0).holder();
    }

    public String account(String code) {
        return VehicleAccount.stream(idOf(code));
    }

    public String brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        Upload upload = uploads.stored(uploads.announce(by.staff(), "文件.pdf", digest, "application/pdf", 7));
        return upload.id();
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

    public <E> List<E> said(String id, Class<E> kind) {
        List<E> said = new ArrayList<>();
        stream(id).forEach(message -> {
            if (kind.isInstance(message.getPayload())) {
                said.add(kind.cast(message.getPayload()));
            }
        });
        return said;
    }

    public String eventOf(String id, Class<?> kind) {
        return stream(id).stream()
                .filter(entry -> kind.isInstance(entry.getPayload()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getIdentifier();
    }

    public List<String> kinds(String id) {
        return stream(id).stream()
                .map(entry -> entry.getPayloadType().getSimpleName())
                .toList();
    }

    private List<? extends DomainEventMessage<?>> stream(String id) {
        return events.readEvents(id, 0).asStream().toList();
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
}
