package org.gongwucang.command.lease;

import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.lease.LeaseContractClaimed;
import org.gongwucang.events.lease.LeaseContractReleased;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 租用存取: the lease that a command is about, the claim on its contract's number, and the files that prove it. */
@Component
class Leases {

    private static final String KIND = "Lease";

    private final Aggregates aggregates;
    private final LeaseRules rules;
    private final Attachments attachments;

    Leases(Aggregates aggregates, LeaseRules rules, Attachments attachments) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.attachments = attachments;
    }

    /** As it stands, or with no entry yet. */
    Answer ofNew(String id, MetaData said, Consumer<Lease> step) {
        return aggregates
                .findOrNew(Lease.class, id, Lease::new)
                .invoke(lease -> lease.answer(said, () -> step.accept(lease)));
    }

    Answer of(String id, MetaData said, Consumer<Lease> step) {
        return found(id)
                .invoke(lease -> lease.answer(said, () -> {
                    rules.requireReach(lease.state().unit(), Caller.in(said), id);
                    step.accept(lease);
                }));
    }

    /** @throws org.gongwucang.command.kernel.Refused NOT_FOUND */
    Aggregate<Lease> found(String id) {
        return required(aggregates.find(Lease.class, id), "NOT_FOUND", "code", id);
    }

    /** @throws org.gongwucang.command.kernel.Refused LEASE_CONTRACT_TAKEN */
    void claim(String contract, String lease, String number, LocalDate day) {
        aggregates
                .findOrNew(LeaseContractClaim.class, LeaseContractClaim.stream(contract), LeaseContractClaim::new)
                .execute(claim -> claim.claim(new LeaseContractClaimed(contract, lease, number, day)));
    }

    void release(String contract, String lease, String number, LocalDate day) {
        aggregates
                .find(LeaseContractClaim.class, LeaseContractClaim.stream(contract))
                .ifPresent(known ->
                        known.execute(claim -> claim.release(new LeaseContractReleased(contract, lease, number, day))));
    }

    /** Digests of the uploads that the acting person cites; asked last. */
    List<String> cited(Lease lease, List<String> uploads, LocalDate day, Caller by) {
        lease.requireInOrder(day);
        return cited(lease.id(), lease.state().unit(), uploads, by);
    }

    /** The same for the request that opens a lease. */
    List<String> cited(String id, String unit, List<String> uploads, Caller by) {
        return attachments.cite(by.staff(), uploads, Subject.of(KIND, id, unit)).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
