package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.fleet.Fleets.Member;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.vehicle.VehicleProceeding.Phase;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 车辆存取: the vehicle that a command is about, within the reach of whoever acts. */
@Component
class VehicleActs {

    private static final String KIND = "Vehicle";
    private static final int TWO = 2;

    private final Vehicles vehicles;
    private final Units units;
    private final OpeningState opening;
    private final BusinessDays days;
    private final Attachments attachments;

    VehicleActs(Vehicles vehicles, Units units, OpeningState opening, BusinessDays days, Attachments attachments) {
        this.vehicles = vehicles;
        this.units = units;
        this.opening = opening;
        this.days = days;
        this.attachments = attachments;
    }

    /** For the people of its unit, and for those of a unit to which it is to go. */
    Answer of(String id, MetaData said, Consumer<Vehicle> step) {
        return required(vehicles.load(id), "NOT_FOUND", "code", id)
                .invoke(vehicle -> vehicle.answer(said, () -> {
                    VehicleState state = vehicle.state();
                    VehicleProceeding open = state.proceeding();
                    Caller by = Caller.in(said);
                    require(
                            isOf(state.unit(), by) || open != null && open.unit() != null && isOf(open.unit(), by),
                            "NOT_FOUND",
                            "code",
                            state.code());
                    step.accept(vehicle);
                }));
    }

    /** Whether the unit is within the reach of whoever acts. */
    boolean isOf(String unit, Caller by) {
        return !by.isBoundToUnit() || units.isWithin(unit, by.unit());
    }

    /** What the unit that has it asks for is asked by its own people, or by the office. */
    void requireOwner(Vehicle vehicle, Caller by) {
        VehicleState state = vehicle.state();
        require(isOf(state.unit(), by), "VEHICLE_OF_ANOTHER_UNIT", "code", state.code(), "unit", state.unit());
    }

    void requireUsable(String unit) {
        Units.Unit owner = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(owner.active(), "UNIT_INACTIVE", "unit", unit);
    }

    /** Before the go-live nothing goes: what there is has not been confirmed yet. */
    void requireOpenHouse() {
        require(
                opening.goLiveAt()
                        .filter(goLive -> !days.now().isBefore(goLive))
                        .isPresent(),
                "HOUSE_NOT_OPEN");
    }

    /** The step of two that is to be decided, which is theirs: of somebody who neither asked nor took the other step. */
    static int pendingStep(Vehicle vehicle, VehicleProceeding.Kind kind, Caller by) {
        VehicleProceeding open = vehicle.requireOpen(kind, Phase.REQUESTED, Phase.STEP_APPROVED);
        boolean second = open.phase() == Phase.STEP_APPROVED;
        Role needed = second ? Role.SECOND_APPROVER : Role.APPROVER;
        require(
                by.roles().contains(needed.name()),
                "VEHICLE_STEP_OF_OTHERS",
                "code",
                vehicle.code(),
                "phase",
                open.phase(),
                "role",
                needed);
        Deed.requireApart(by, open.request(), open.first());
        return second ? TWO : 1;
    }

    /** As its fleet knows it. */
    static Member member(Vehicle vehicle, String unit) {
        VehicleState state = vehicle.state();
        return new Member(unit, vehicle.id(), state.code(), state.known().category());
    }

    /** Digests of the uploads that the acting person cites; asked last. Units named beside its own see them, too. */
    List<String> cited(Vehicle vehicle, List<String> uploads, Caller by, String... others) {
        List<String> seen = new ArrayList<>(List.of(vehicle.state().unit()));
        seen.addAll(List.of(others));
        Subject subject = Subject.of(KIND, vehicle.id(), seen.toArray(String[]::new));
        return cited(subject, uploads, by);
    }

    /** Of a vehicle that is not there yet. */
    List<String> cited(String vehicle, String unit, List<String> uploads, Caller by) {
        return cited(Subject.of(KIND, vehicle, unit), uploads, by);
    }

    private List<String> cited(Subject subject, List<String> uploads, Caller by) {
        return attachments.cite(by.staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
