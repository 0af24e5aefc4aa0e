package org.gongwucang.command.lease;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.lease.LeaseCommand.ApproveLease;
import org.gongwucang.command.lease.LeaseCommand.RejectLease;
import org.gongwucang.command.lease.LeaseCommand.ReviewLease;
import org.gongwucang.command.lease.LeaseCommand.WithdrawLease;
import org.gongwucang.command.lease.LeaseState.Phase;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseRejected;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseWithdrawn;
import org.springframework.stereotype.Component;

/** 租用审批: reviewed by the space officer, who answers whether anything can be reallocated; decided by an approver. */
@Component
class LeaseDecisions {

    private final Leases leases;
    private final LeaseRules rules;

    LeaseDecisions(Leases leases, LeaseRules rules) {
        this.leases = leases;
        this.rules = rules;
    }

    @CommandHandler
    Answer handle(ReviewLease c, MetaData said) {
        return leases.of(c.lease(), said, lease -> {
            Caller by = Caller.in(said);
            lease.requirePhase(Phase.REQUESTED);
            Deed.requireApart(by, lease.state().request());
            lease.say(new LeaseReviewed(
                    c.lease(),
                    c.nothingToReallocate(),
                    c.lookedAt().value(),
                    by.staff(),
                    leases.cited(lease, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ApproveLease c, MetaData said) {
        return leases.of(c.lease(), said, lease -> approve(lease, c, Caller.in(said)));
    }

    private void approve(Lease lease, ApproveLease c, Caller by) {
        requireDecidable(lease, by);
        LeaseState state = lease.state();
        LocalDate day = c.occurredOn();
        Weighing rule = rules.renting(state.nothingToReallocate(), day);
        require(
                state.nothingToReallocate() || !rule.flag("reallocateFirst"),
                "REALLOCATION_POSSIBLE",
                "number",
                state.number(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        List<String> evidence = leases.cited(lease, c.evidence(), day, by);
        lease.say(new LeaseApproved(c.lease(), by.staff(), state.yearlyRent(), evidence, rules.cited(day, rule), day));
    }

    @CommandHandler
    Answer handle(RejectLease c, MetaData said) {
        return leases.of(c.lease(), said, lease -> {
            Caller by = Caller.in(said);
            requireDecidable(lease, by);
            lease.say(new LeaseRejected(c.lease(), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }

    private static void requireDecidable(Lease lease, Caller by) {
        lease.requirePhase(Phase.REVIEWED);
        Deed.requireApart(by, lease.state().request(), lease.state().review());
    }

    /** Before it was signed, by the unit that asked. */
    @CommandHandler
    Answer handle(WithdrawLease c, MetaData said) {
        return leases.of(c.lease(), said, lease -> {
            Caller by = Caller.in(said);
            rules.requireOwn(lease.state().unit(), by);
            lease.requirePhase(Phase.REQUESTED, Phase.REVIEWED, Phase.APPROVED);
            lease.say(new LeaseWithdrawn(c.lease(), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }
}
