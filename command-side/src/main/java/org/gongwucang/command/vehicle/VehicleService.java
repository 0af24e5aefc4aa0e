package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.vehicle.VehicleCommand.AssessVehicleCondition;
import org.gongwucang.command.vehicle.VehicleCommand.PutVehicleOutOfService;
import org.gongwucang.command.vehicle.VehicleCommand.ReturnVehicleToService;
import org.gongwucang.command.vehicle.VehicleCommand.SealVehicle;
import org.gongwucang.command.vehicle.VehicleCommand.UnsealVehicle;
import org.gongwucang.events.vehicle.VehicleConditionAssessed;
import org.gongwucang.events.vehicle.VehicleReturnedToService;
import org.gongwucang.events.vehicle.VehicleSealed;
import org.gongwucang.events.vehicle.VehicleTakenOutOfService;
import org.gongwucang.events.vehicle.VehicleUnsealed;
import org.springframework.stereotype.Component;

/** 车辆使用状况: in and out of service, sealed over holidays, looked at. */
@Component
class VehicleService {

    private final VehicleActs acts;

    VehicleService(VehicleActs acts) {
        this.acts = acts;
    }

    @CommandHandler
    Answer handle(PutVehicleOutOfService c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            vehicle.requireLife(VehicleLife.IN_SERVICE);
            vehicle.say(new VehicleTakenOutOfService(
                    c.vehicle(), vehicle.state().unit(), c.reason().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ReturnVehicleToService c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            vehicle.requireLife(VehicleLife.OUT_OF_SERVICE);
            vehicle.say(new VehicleReturnedToService(
                    c.vehicle(), vehicle.state().unit(), c.reason().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(SealVehicle c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            vehicle.requireLife(VehicleLife.IN_SERVICE, VehicleLife.OUT_OF_SERVICE);
            require(!vehicle.isSealed(), "VEHICLE_SEALED", "code", vehicle.code());
            vehicle.say(new VehicleSealed(
                    c.vehicle(), vehicle.state().unit(), c.occasion().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(UnsealVehicle c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            require(vehicle.isSealed(), "VEHICLE_NOT_SEALED", "code", vehicle.code());
            vehicle.say(new VehicleUnsealed(c.vehicle(), vehicle.state().unit(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(AssessVehicleCondition c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            Caller by = Caller.in(said);
            vehicle.requireLife(VehicleLife.IN_SERVICE, VehicleLife.OUT_OF_SERVICE);
            vehicle.say(new VehicleConditionAssessed(
                    c.vehicle(),
                    vehicle.state().unit(),
                    c.condition().name(),
                    c.findings().value(),
                    by.staff(),
                    acts.cited(vehicle, c.evidence(), by),
                    c.occurredOn()));
        });
    }
}
