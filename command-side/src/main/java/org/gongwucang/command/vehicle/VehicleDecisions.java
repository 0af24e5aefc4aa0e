package org.gongwucang.command.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.vehicle.VehicleCommand.ApproveVehicleStep;
import org.gongwucang.command.vehicle.VehicleCommand.RejectVehicleProceeding;
import org.gongwucang.command.vehicle.VehicleCommand.WithdrawVehicleProceeding;
import org.gongwucang.command.vehicle.VehicleProceeding.Kind;
import org.gongwucang.command.vehicle.VehicleProceeding.Phase;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.vehicle.VehicleAllotmentRejected;
import org.gongwucang.events.vehicle.VehicleAllotmentWithdrawn;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRejected;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleSaleWithdrawn;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRejected;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingWithdrawn;
import org.springframework.stereotype.Component;

/** 车辆事项审批: scrapping and sale in two steps always, whatever the vehicle cost; refusals and withdrawals of all three. */
@Component
class VehicleDecisions {

    private final VehicleActs acts;
    private final VehicleRules rules;

    VehicleDecisions(VehicleActs acts, VehicleRules rules) {
        this.acts = acts;
        this.rules = rules;
    }

    @CommandHandler
    Answer handle(ApproveVehicleStep c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> approve(vehicle, c, Caller.in(said)));
    }

    private void approve(Vehicle vehicle, ApproveVehicleStep c, Caller by) {
        int step = VehicleActs.pendingStep(vehicle, c.kind(), by);
        LocalDate day = c.occurredOn();
        Weighing weighed = weighed(vehicle, c.kind(), day);
        Weighing matrix = rules.matrix(vehicle, day);
        vehicle.requireInOrder(day);
        List<String> evidence = acts.cited(vehicle, c.evidence(), by);
        List<Weighed> decidedBy = rules.cited(day, weighed, matrix);
        BigDecimal value = vehicle.state().known().cost();
        vehicle.say(
                c.kind() == Kind.SCRAPPING
                        ? scrapping(c, step, by, value, evidence, decidedBy)
                        : sale(c, step, by, value, evidence, decidedBy));
    }

    /** What was no obstacle when it was asked for may be one by now. */
    private Weighing weighed(Vehicle vehicle, Kind kind, LocalDate day) {
        VehicleProceeding open = Objects.requireNonNull(vehicle.state().proceeding());
        return kind == Kind.SCRAPPING
                ? rules.requireScrappable(vehicle, String.valueOf(open.certificate()), day)
                : rules.requireFloor(
                        vehicle, Objects.requireNonNull(open.price()), Objects.requireNonNull(open.valuation()), day);
    }

    private static VehicleEntry scrapping(
            ApproveVehicleStep c,
            int step,
            Caller by,
            BigDecimal value,
            List<String> evidence,
            List<Weighed> decidedBy) {
        return step == 1
                ? new VehicleScrappingStepApproved(
                        c.vehicle(), step, by.staff(), value, evidence, decidedBy, c.occurredOn())
                : new VehicleScrappingApproved(
                        c.vehicle(), step, by.staff(), value, evidence, decidedBy, c.occurredOn());
    }

    private static VehicleEntry sale(
            ApproveVehicleStep c,
            int step,
            Caller by,
            BigDecimal value,
            List<String> evidence,
            List<Weighed> decidedBy) {
        return step == 1
                ? new VehicleSaleStepApproved(c.vehicle(), step, by.staff(), value, evidence, decidedBy, c.occurredOn())
                : new VehicleSaleApproved(c.vehicle(), step, by.staff(), value, evidence, decidedBy, c.occurredOn());
    }

    @CommandHandler
    Answer handle(RejectVehicleProceeding c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> vehicle.say(rejected(vehicle, c, Caller.in(said))));
    }

    private static VehicleEntry rejected(Vehicle vehicle, RejectVehicleProceeding c, Caller by) {
        String reason = c.reason().value();
        if (c.kind() == Kind.ALLOTMENT) {
            VehicleProceeding open = vehicle.requireOpen(Kind.ALLOTMENT, Phase.AGREED);
            Deed.requireApart(by, open.request(), open.agreement());
            return new VehicleAllotmentRejected(c.vehicle(), by.staff(), reason, c.occurredOn());
        }
        int step = VehicleActs.pendingStep(vehicle, c.kind(), by);
        return c.kind() == Kind.SCRAPPING
                ? new VehicleScrappingRejected(c.vehicle(), step, by.staff(), reason, c.occurredOn())
                : new VehicleSaleRejected(c.vehicle(), step, by.staff(), reason, c.occurredOn());
    }

    /** By the unit whose it is, or the office; also when it was approved and not carried out. */
    @CommandHandler
    Answer handle(WithdrawVehicleProceeding c, MetaData said) {
        return acts.of(c.vehicle(), said, vehicle -> {
            Caller by = Caller.in(said);
            acts.requireOwner(vehicle, by);
            vehicle.requireOpen(c.kind(), Phase.REQUESTED, Phase.AGREED, Phase.STEP_APPROVED, Phase.APPROVED);
            vehicle.requireLife(VehicleLife.IN_SERVICE, VehicleLife.OUT_OF_SERVICE);
            vehicle.say(withdrawn(vehicle, c, by));
        });
    }

    private static VehicleEntry withdrawn(Vehicle vehicle, WithdrawVehicleProceeding c, Caller by) {
        String unit = vehicle.state().unit();
        String reason = c.reason().value();
        return switch (c.kind()) {
            case ALLOTMENT -> new VehicleAllotmentWithdrawn(c.vehicle(), unit, by.staff(), reason, c.occurredOn());
            case SCRAPPING -> new VehicleScrappingWithdrawn(c.vehicle(), unit, by.staff(), reason, c.occurredOn());
            case SALE -> new VehicleSaleWithdrawn(c.vehicle(), unit, by.staff(), reason, c.occurredOn());
        };
    }
}
