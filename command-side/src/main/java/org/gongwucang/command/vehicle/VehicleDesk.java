package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 车辆受理: what the mutations on vehicles have in common; people name a vehicle by its code. */
@Component
class VehicleDesk {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final Vehicles vehicles;

    VehicleDesk(CommandDesk desk, Callers callers, UserErrors errors, Vehicles vehicles) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.vehicles = vehicles;
    }

    /** 车辆结果. */
    record VehiclePayload(
            @Nullable String id,
            @Nullable String code,
            @Nullable Long version,
            List<UserError> userErrors) {}

    /** What opens a vehicle. */
    VehiclePayload opening(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new VehiclePayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }

    /** What is asked of the vehicle with the code. */
    VehiclePayload answer(CommandInput input, String code, BiFunction<String, Draft, Object> command) {
        return opening(input, draft -> command.apply(idOf(code), draft));
    }

    String idOf(String code) {
        return required(vehicles.idOf(code), "NOT_FOUND", "code", code);
    }
}
