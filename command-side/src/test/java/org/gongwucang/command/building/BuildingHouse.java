package org.gongwucang.command.building;

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
import org.gongwucang.command.building.BuildingController.BuildingPayload;
import org.gongwucang.command.building.BuildingInputs.ApplyForTitleInput;
import org.gongwucang.command.building.BuildingInputs.OpeningBuildingLineInput;
import org.gongwucang.command.building.BuildingInputs.RecordOpeningBuildingsInput;
import org.gongwucang.command.building.BuildingInputs.RegisterBuildingInput;
import org.gongwucang.command.building.BuildingInputs.RegisterTitleInput;
import org.gongwucang.command.building.BuildingInputs.ReverseBuildingEntryInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A house that is open, with two units and a space officer, in which buildings are kept. */
@Component
public final class BuildingHouse {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEFORE = DAY.minusYears(1);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final CommandDesk desk;
    private final UserErrors errors;
    private final EventStore events;
    private final Uploads uploads;
    private final Buildings buildings;
    private final AtomicInteger count = new AtomicInteger();
    private String world = "";

    BuildingHouse(CommandDesk desk, UserErrors errors, EventStore events, Uploads uploads, Buildings buildings) {
        this.desk = desk;
        this.errors = errors;
        this.events = events;
        this.uploads = uploads;
        this.buildings = buildings;
    }

    /** Nothing of an earlier test is known here, but that the house is open. */
    public void opens() {
        if (events.lastSequenceNumberFor(OpeningState.STREAM).isEmpty()) {
            given(OpeningState.STREAM, new OpeningConfirmed(1, BigDecimal.ONE, "d", "S1", "S2", LONG_AGO, BEFORE));
        }
        settles();
    }

    /** The same before the go-live. */
    public void settles() {
        world = UUID.randomUUID().toString();
        for (String unit : List.of(unit(), other(), office())) {
            given(Units.stream(unit), new UnitEstablished(unit, "单位", null, "ORGAN", BEFORE));
        }
        for (String name : List.of("ann", "bob", "cai", "handler")) {
            enrolled(name, unit());
        }
        enrolled("dan", other());
        enrolled("space", office());
    }

    private void enrolled(String name, String unit) {
        given(Staff.stream(staff(name)), new StaffEnrolled(staff(name), unit, List.of("UNIT_HANDLER"), BEFORE));
    }

    public String unit() {
        return "u-" + world;
    }

    public String other() {
        return "o-" + world;
    }

    public String office() {
        return "f-" + world;
    }

    public String staff(String name) {
        return name + "-" + world;
    }

    public Caller who(String name, String unit, String... roles) {
        return new Caller(staff(name), Set.of(roles), unit);
    }

    public Caller space() {
        return who("space", office(), "SPACE_OFFICER");
    }

    public Caller migrator() {
        return who("migrator", office(), "MIGRATOR");
    }

    public Caller handler() {
        return who("handler", unit(), "UNIT_HANDLER");
    }

    public Caller stranger() {
        return who("dan", other(), "UNIT_HANDLER");
    }

    public Caller approver() {
        return who("approver", office(), "APPROVER");
    }

    BuildingController asking(Caller by) {
        return new BuildingController(desk, () -> by, errors, buildings);
    }

    RegisterBuildingInput registration(int floors, String area) {
        return new RegisterBuildingInput(
                "一号楼", "青江路1号", floors, "框架", new BigDecimal(area), unit(), "文1号", next(), DAY);
    }

    /** Code of a building. */
    public String building() {
        return code(asking(space()).registerBuilding(registration(5, "5000.00")));
    }

    public LinesPayload opening(@Nullable String certificate, @Nullable String owner, @Nullable BigDecimal value) {
        OpeningBuildingLineInput line = new OpeningBuildingLineInput(
                "二号楼", "青江路2号", 3, null, new BigDecimal("800"), unit(), value, certificate, owner);
        return asking(migrator()).recordOpeningBuildings(new RecordOpeningBuildingsInput(List.of(line), next(), DAY));
    }

    ApplyForTitleInput application(String building) {
        return new ApplyForTitleInput(building, List.of(), next(), DAY, null);
    }

    RegisterTitleInput title(String building, String certificate) {
        return new RegisterTitleInput(
                building, certificate, unit(), List.of(brought(space()).id()), next(), DAY, null);
    }

    /** Code of a building whose title is registered. */
    public String titled(String certificate) {
        String building = building();
        code(asking(space()).applyForTitle(application(building)));
        code(asking(space()).registerTitle(title(building, certificate)));
        return building;
    }

    BuildingPayload reverse(Caller by, String building, String event, String... confirmed) {
        return asking(by)
                .reverseBuildingEntry(
                        new ReverseBuildingEntryInput(building, event, "录错", List.of(confirmed), next(), null));
    }

    public Upload brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return uploads.stored(uploads.announce(by.staff(), "文件.pdf", digest, "application/pdf", 7));
    }

    static String code(BuildingPayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return String.valueOf(payload.code());
    }

    static List<String> codes(BuildingPayload payload) {
        return codes(payload.userErrors());
    }

    public static List<String> codes(LinesPayload payload) {
        return payload.lines().stream()
                .flatMap(line -> line.userErrors().stream())
                .map(UserError::code)
                .toList();
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

    public String idOf(String code) {
        return said("code:" + code, AssetCodeClaimed.class).get(0).holder();
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
