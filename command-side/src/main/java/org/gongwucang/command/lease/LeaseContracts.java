package org.gongwucang.command.lease;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.lease.LeaseCommand.SignLease;
import org.gongwucang.command.lease.LeaseCommand.TerminateLease;
import org.gongwucang.command.lease.LeaseState.Phase;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.springframework.stereotype.Component;

/** 租赁合同办理: signed within what was approved, by somebody who did not approve it; ended early with notice, or by agreement. */
@Component
class LeaseContracts {

    private final Leases leases;
    private final LeaseRules rules;

    LeaseContracts(Leases leases, LeaseRules rules) {
        this.leases = leases;
        this.rules = rules;
    }

    @CommandHandler
    Answer handle(SignLease c, MetaData said) {
        return leases.of(c.lease(), said, lease -> sign(lease, c, Caller.in(said)));
    }

    private void sign(Lease lease, SignLease c, Caller by) {
        LeaseState state = lease.state();
        Contract contract = c.contract();
        rules.requireSigner(state.unit(), by);
        lease.requirePhase(Phase.APPROVED);
        Deed.requireApart(by, state.approval());
        requireApproved(state, contract);
        require(!c.evidence().isEmpty(), "LEASE_CONTRACT_MISSING", "number", state.number());
        renewFormer(lease, contract, c.occurredOn());
        leases.claim(contract.number().value(), c.lease(), state.number(), c.occurredOn());
        lease.say(new LeaseSigned(
                c.lease(),
                contract.number().value(),
                contract.lessor().value(),
                contract.term().from(),
                contract.term().to(),
                contract.yearlyRent().amount(),
                contract.noticeDays(),
                by.staff(),
                leases.cited(lease, c.evidence(), c.occurredOn(), by),
                c.occurredOn()));
    }

    /** A contract may be cheaper and shorter than what was approved, never dearer or longer. */
    private static void requireApproved(LeaseState state, Contract contract) {
        require(
                contract.yearlyRent().amount().compareTo(state.yearlyRent()) <= 0,
                "LEASE_RENT_ABOVE_APPROVAL",
                "number",
                state.number(),
                "rent",
                contract.yearlyRent().amount().toPlainString(),
                "approved",
                state.yearlyRent().toPlainString());
        require(
                !contract.term().from().isBefore(state.from())
                        && !contract.term().to().isAfter(state.to()),
                "LEASE_TERM_OUTSIDE_APPROVAL",
                "number",
                state.number(),
                "from",
                state.from(),
                "to",
                state.to());
    }

    private void renewFormer(Lease lease, Contract contract, LocalDate day) {
        String former = lease.state().renews();
        if (former == null) {
            return;
        }
        leases.found(former).execute(before -> {
            before.requireRenewable();
            require(
                    contract.term().from().equals(before.state().to().plusDays(1)),
                    "LEASE_RENEWAL_WITH_GAP",
                    "number",
                    before.state().number(),
                    "to",
                    before.state().to(),
                    "from",
                    contract.term().from());
            before.say(new LeaseRenewed(former, lease.id(), lease.state().number(), day));
        });
    }

    @CommandHandler
    Answer handle(TerminateLease c, MetaData said) {
        return leases.of(c.lease(), said, lease -> terminate(lease, c, Caller.in(said)));
    }

    private void terminate(Lease lease, TerminateLease c, Caller by) {
        LeaseState state = lease.state();
        lease.requirePhase(Phase.SIGNED);
        requireWithinTerm(state, c);
        LocalDate earliest = c.byAgreement() ? c.occurredOn() : c.occurredOn().plusDays(state.noticeDays());
        require(
                !c.endsOn().isBefore(earliest),
                "LEASE_NOTICE_TOO_SHORT",
                "number",
                state.number(),
                "days",
                state.noticeDays(),
                "earliest",
                earliest);
        require(!c.byAgreement() || !c.evidence().isEmpty(), "LEASE_AGREEMENT_MISSING", "number", state.number());
        lease.say(new LeaseTerminated(
                c.lease(),
                c.endsOn(),
                c.byAgreement(),
                by.staff(),
                c.reason().value(),
                leases.cited(lease, c.evidence(), c.occurredOn(), by),
                c.occurredOn()));
    }

    private static void requireWithinTerm(LeaseState state, TerminateLease c) {
        require(
                !c.endsOn().isBefore(state.from()) && !c.endsOn().isAfter(state.to()),
                "LEASE_END_OUTSIDE_TERM",
                "number",
                state.number(),
                "from",
                state.from(),
                "to",
                state.to());
    }
}
