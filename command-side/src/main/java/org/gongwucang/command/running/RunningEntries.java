package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.provider.ProviderKind;
import org.gongwucang.command.running.RunningCommand.CloseTrafficViolation;
import org.gongwucang.command.running.RunningCommand.InsureVehicle;
import org.gongwucang.command.running.RunningCommand.RecordOdometer;
import org.gongwucang.command.running.RunningCommand.RecordTrafficViolation;
import org.gongwucang.command.running.RunningCommand.RecordVehicleInspection;
import org.gongwucang.command.running.RunningCommand.RefuelVehicle;
import org.gongwucang.command.running.RunningState.Kind;
import org.gongwucang.command.running.RunningState.Phase;
import org.gongwucang.events.running.OdometerRead;
import org.gongwucang.events.running.TrafficViolationClosed;
import org.gongwucang.events.running.TrafficViolationRecorded;
import org.gongwucang.events.running.VehicleInspected;
import org.gongwucang.events.running.VehicleInsured;
import org.gongwucang.events.running.VehicleRefuelled;
import org.springframework.stereotype.Component;

/** 单车账登记: what is entered at once: policies, fuel, tests, violations of the rules of the road, readings. */
@Component
class RunningEntries {

    private static final int MOST_POINTS = 12;

    private final RunningAccounts accounts;

    RunningEntries(RunningAccounts accounts) {
        this.accounts = accounts;
    }

    @CommandHandler
    Answer handle(InsureVehicle c, MetaData said) {
        return accounts.of(c, said, desk -> {
            RunningGuards.requireInsurable(
                    desk.account(), c.from(), c.to(), c.gapReason().value() != null);
            String approval = accounts.approvalFor(desk.account(), ProviderKind.INSURANCE, c.use(), c.occurredOn());
            desk.account()
                    .say(new VehicleInsured(
                            desk.about(),
                            c.entry(),
                            c.policyNo().value(),
                            c.from(),
                            c.to(),
                            c.premium().amount(),
                            c.gapReason().value(),
                            c.use().provider(),
                            approval,
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    /** More than its tank holds is not put into a vehicle. Where that is not known there is nothing to hold it against. */
    @CommandHandler
    Answer handle(RefuelVehicle c, MetaData said) {
        return accounts.of(c, said, desk -> {
            BigDecimal tank = desk.vehicle().tankLitres();
            require(
                    tank == null || c.litres().litres().compareTo(tank) <= 0,
                    "REFUEL_OVER_TANK",
                    "code",
                    desk.vehicle().code(),
                    "litres",
                    c.litres().litres(),
                    "tank",
                    String.valueOf(tank));
            RunningGuards.requireForward(
                    desk.account(), c.occurredOn(), c.odometer().km());
            String approval = accounts.approvalFor(desk.account(), ProviderKind.FUEL, c.use(), c.occurredOn());
            desk.account()
                    .say(new VehicleRefuelled(
                            desk.about(),
                            c.entry(),
                            c.litres().litres(),
                            c.amount().amount(),
                            c.odometer().km(),
                            c.card().value(),
                            c.use().provider(),
                            approval,
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordVehicleInspection c, MetaData said) {
        return accounts.of(c, said, desk -> {
            LocalDate until = c.validUntil();
            require(
                    c.passed() ? until != null && until.isAfter(c.occurredOn()) : until == null,
                    "VEHICLE_INSPECTION_VALIDITY",
                    "passed",
                    c.passed(),
                    "validUntil",
                    until == null ? "-" : until);
            desk.account()
                    .say(new VehicleInspected(
                            desk.about(),
                            c.entry(),
                            c.passed(),
                            until,
                            c.certificate().value(),
                            c.fee().amount(),
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordTrafficViolation c, MetaData said) {
        return accounts.of(c, said, desk -> {
            require(
                    c.points() >= 0 && c.points() <= MOST_POINTS,
                    "TRAFFIC_POINTS_OUT_OF_RANGE",
                    "points",
                    c.points(),
                    "most",
                    MOST_POINTS);
            desk.account()
                    .say(new TrafficViolationRecorded(
                            desk.about(),
                            c.entry(),
                            c.place().value(),
                            c.text().value(),
                            c.driver().value(),
                            c.fine().amount(),
                            c.points(),
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(CloseTrafficViolation c, MetaData said) {
        return accounts.of(c, said, desk -> {
            desk.account().requirePhase(c.entry(), Kind.VIOLATION, Phase.RECORDED);
            desk.account()
                    .say(new TrafficViolationClosed(
                            desk.about(),
                            c.entry(),
                            c.outcome().value(),
                            c.paidByDriver(),
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordOdometer c, MetaData said) {
        return accounts.of(c, said, desk -> {
            RunningGuards.requireForward(
                    desk.account(), c.occurredOn(), c.odometer().km());
            desk.account()
                    .say(new OdometerRead(
                            desk.about(),
                            c.entry(),
                            c.odometer().km(),
                            desk.by().staff(),
                            c.occurredOn()));
        });
    }
}
