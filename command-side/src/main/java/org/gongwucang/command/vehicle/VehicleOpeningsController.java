package org.gongwucang.command.vehicle;

import java.util.Set;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.vehicle.VehicleCommand.RecordOpeningVehicle;
import org.gongwucang.command.vehicle.VehicleDesk.VehiclePayload;
import org.gongwucang.command.vehicle.VehicleInputs.OpeningVehicleLineInput;
import org.gongwucang.command.vehicle.VehicleInputs.RecordOpeningVehiclesInput;
import org.gongwucang.command.vehicle.VehicleInputs.ReverseVehicleEntryInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 期初车辆登记, by hand or row by row from a book; and what of a vehicle is taken back. */
@Controller
class VehicleOpeningsController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final VehicleDesk vehicles;

    VehicleOpeningsController(CommandDesk desk, Callers callers, UserErrors errors, VehicleDesk vehicles) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.vehicles = vehicles;
    }

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    LinesPayload recordOpeningVehicles(@Argument RecordOpeningVehiclesInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> opening(input.book(), line, draft)), errors);
    }

    private static RecordOpeningVehicle opening(@Nullable String book, OpeningVehicleLineInput line, Draft draft) {
        line.requireRow(book);
        return new RecordOpeningVehicle(
                book == null ? draft.newId() : Ids.of("opening", book, String.valueOf(line.row())),
                line.card().draft(),
                new UnitCode(line.unit()),
                Plate.orNone(line.plate()),
                OptionalText.of(line.oldCardNo(), "oldCardNo"),
                line.registeredOn(),
                book,
                line.row(),
                line.occurredOn() == null ? draft.occurredOn() : line.occurredOn());
    }

    @MutationMapping
    @AllowedTo({Role.MIGRATOR, Role.FLEET_OFFICER, Role.UNIT_HANDLER, Role.APPROVER, Role.SECOND_APPROVER})
    VehiclePayload reverseVehicleEntry(@Argument ReverseVehicleEntryInput input) {
        return vehicles.answer(
                input,
                input.vehicle(),
                (id, draft) -> new ReverseEntry(
                        ReversibleKind.VEHICLE,
                        id,
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }
}
