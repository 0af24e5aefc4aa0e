package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.provider.ProviderKind;
import org.gongwucang.command.running.RunningCommand.ApproveVehicleRepair;
import org.gongwucang.command.running.RunningCommand.CompleteVehicleRepair;
import org.gongwucang.command.running.RunningCommand.RecordVehicleRepair;
import org.gongwucang.command.running.RunningCommand.RejectVehicleRepair;
import org.gongwucang.command.running.RunningCommand.RequestVehicleRepair;
import org.gongwucang.command.running.RunningState.Kind;
import org.gongwucang.command.running.RunningState.Phase;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.running.VehicleRepairApproved;
import org.gongwucang.events.running.VehicleRepairCompleted;
import org.gongwucang.events.running.VehicleRepairRecorded;
import org.gongwucang.events.running.VehicleRepairRejected;
import org.gongwucang.events.running.VehicleRepairRequested;
import org.springframework.stereotype.Component;

/** 车辆维修: above the limit of the day only with an approval that was given before; what was approved is not exceeded. */
@Component
class VehicleRepairs {

    private final RunningAccounts accounts;
    private final PolicyRules policies;

    VehicleRepairs(RunningAccounts accounts, PolicyRules policies) {
        this.accounts = accounts;
        this.policies = policies;
    }

    private Weighing limit(LocalDate day, BigDecimal yuan) {
        return policies.weigh(Rule.VEHICLE_REPAIR, day).against("yuan", yuan.toPlainString());
    }

    @CommandHandler
    Answer handle(RequestVehicleRepair c, MetaData said) {
        return accounts.of(c, said, desk -> {
            String approval = accounts.approvalFor(desk.account(), ProviderKind.REPAIR, c.use(), c.occurredOn());
            desk.account()
                    .say(new VehicleRepairRequested(
                            desk.about(),
                            c.entry(),
                            c.work().value(),
                            c.estimate().amount(),
                            c.use().provider(),
                            approval,
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ApproveVehicleRepair c, MetaData said) {
        return accounts.of(c, said, desk -> {
            RunningState repair = desk.account().requirePhase(c.entry(), Kind.REPAIR, Phase.REQUESTED);
            Deed.requireApart(desk.by(), repair.asked());
            BigDecimal estimate = Objects.requireNonNull(repair.estimate());
            desk.account()
                    .say(new VehicleRepairApproved(
                            desk.about(),
                            c.entry(),
                            estimate,
                            desk.by().staff(),
                            policies.cited(c.occurredOn(), limit(c.occurredOn(), estimate)),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RejectVehicleRepair c, MetaData said) {
        return accounts.of(c, said, desk -> {
            desk.account().requirePhase(c.entry(), Kind.REPAIR, Phase.REQUESTED);
            desk.account()
                    .say(new VehicleRepairRejected(
                            desk.about(),
                            c.entry(),
                            c.reason().value(),
                            desk.by().staff(),
                            c.occurredOn()));
        });
    }

    /** Whoever approved it does not say that it was done. */
    @CommandHandler
    Answer handle(CompleteVehicleRepair c, MetaData said) {
        return accounts.of(c, said, desk -> {
            RunningState repair = desk.account().requirePhase(c.entry(), Kind.REPAIR, Phase.APPROVED);
            Deed.requireApart(desk.by(), repair.approved());
            BigDecimal estimate = Objects.requireNonNull(repair.estimate());
            require(
                    c.cost().amount().compareTo(estimate) <= 0,
                    "REPAIR_ABOVE_APPROVED",
                    "code",
                    desk.vehicle().code(),
                    "cost",
                    c.cost().amount(),
                    "approved",
                    estimate);
            RunningGuards.requireForward(
                    desk.account(), c.occurredOn(), c.odometer().km());
            String approval = accounts.approvalFor(desk.account(), ProviderKind.REPAIR, c.use(), c.occurredOn());
            desk.account()
                    .say(new VehicleRepairCompleted(
                            desk.about(),
                            c.entry(),
                            c.cost().amount(),
                            c.odometer().km(),
                            c.invoice().value(),
                            c.use().provider(),
                            approval,
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordVehicleRepair c, MetaData said) {
        return accounts.of(c, said, desk -> {
            Weighing limit = limit(c.occurredOn(), c.cost().amount());
            OptionalInt above = limit.number("approvalAbove");
            require(
                    above.isEmpty() || c.cost().amount().compareTo(BigDecimal.valueOf(above.getAsInt())) <= 0,
                    "REPAIR_NEEDS_APPROVAL",
                    "code",
                    desk.vehicle().code(),
                    "cost",
                    c.cost().amount(),
                    "approvalAbove",
                    above.orElse(0),
                    "rule",
                    limit.rule(),
                    "policyVersion",
                    limit.version());
            RunningGuards.requireForward(
                    desk.account(), c.occurredOn(), c.odometer().km());
            String approval = accounts.approvalFor(desk.account(), ProviderKind.REPAIR, c.use(), c.occurredOn());
            List<Weighed> decidedBy = policies.cited(c.occurredOn(), limit);
            desk.account()
                    .say(new VehicleRepairRecorded(
                            desk.about(),
                            c.entry(),
                            c.work().value(),
                            c.cost().amount(),
                            c.odometer().km(),
                            c.invoice().value(),
                            c.use().provider(),
                            approval,
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            decidedBy,
                            c.occurredOn()));
        });
    }
}
