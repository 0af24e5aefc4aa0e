package org.gongwucang.command.running;

import java.util.List;
import java.util.function.BiFunction;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.vehicle.Vehicles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单车账受理: what the mutations on accounts of vehicles have in common. */
@Component
class RunningDesk {

    private final CommandDesk desk;
    private final Vehicles vehicles;
    private final UserErrors errors;

    RunningDesk(CommandDesk desk, Vehicles vehicles, UserErrors errors) {
        this.desk = desk;
        this.vehicles = vehicles;
        this.errors = errors;
    }

    /** 单车账结果: {@code entry} names what was entered, so that later mutations can. */
    record RunningPayload(
            @Nullable String code,
            @Nullable String entry,
            @Nullable Long version,
            List<UserError> userErrors) {}

    /** Makes a command of the identifiers of the vehicle and of a new entry. */
    RunningPayload enter(Callers callers, CommandInput input, String vehicle, Making command) {
        String entry = Ids.of(callers.current().staff(), input.commandId(), "0");
        return about(callers, input, vehicle, entry, (draft, id) -> command.of(id, draft.newId(), draft));
    }

    /** From the identifiers of a vehicle and of a new entry to the command. */
    interface Making {
        Object of(String vehicle, String entry, Draft draft);
    }

    /** The same about an entry that is there. */
    RunningPayload about(
            Callers callers,
            CommandInput input,
            String vehicle,
            String entry,
            BiFunction<Draft, String, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, draft -> command.apply(draft, idOf(vehicle)));
        boolean done = verdict.id() != null;
        return new RunningPayload(verdict.code(), done ? entry : null, verdict.version(), errors.of(verdict));
    }

    /** People name a vehicle by its asset code; its identifier serves as well. */
    private String idOf(String vehicle) {
        return vehicles.idOf(vehicle).orElse(vehicle);
    }
}
