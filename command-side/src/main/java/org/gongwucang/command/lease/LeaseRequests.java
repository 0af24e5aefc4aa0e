package org.gongwucang.command.lease;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.lease.LeaseCommand.RecordOpeningLease;
import org.gongwucang.command.lease.LeaseCommand.RenewLease;
import org.gongwucang.command.lease.LeaseCommand.RequestLease;
import org.gongwucang.command.lease.LeaseCommand.Term;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.springframework.stereotype.Component;

/** 租用申请: a unit asks to rent, or to go on renting; what ran before this program is recorded before the go-live. */
@Component
class LeaseRequests {

    private final Leases leases;
    private final LeaseRules rules;
    private final DocumentNumbers numbers;

    LeaseRequests(Leases leases, LeaseRules rules, DocumentNumbers numbers) {
        this.leases = leases;
        this.rules = rules;
        this.numbers = numbers;
    }

    @CommandHandler
    Answer handle(RequestLease c, MetaData said) {
        return leases.ofNew(c.lease(), said, lease -> {
            Caller by = Caller.in(said);
            requireAsker(c.unit(), by);
            LeaseRules.requireTerm(c.term());
            lease.open(new LeaseRequested(
                    c.lease(),
                    number(c.unit(), c.lease(), c.occurredOn()),
                    c.unit(),
                    c.place().value(),
                    c.area().value(),
                    c.yearlyRent().amount(),
                    c.term().from(),
                    c.term().to(),
                    null,
                    by.staff(),
                    c.reason().value(),
                    leases.cited(c.lease(), c.unit(), c.evidence(), by),
                    c.occurredOn()));
        });
    }

    /** The contract that goes on is a lease of its own, asked for, reviewed and approved like any other. */
    @CommandHandler
    Answer handle(RenewLease c, MetaData said) {
        LeaseState former = leases.found(c.renews()).invoke(lease -> {
            rules.requireReach(lease.state().unit(), Caller.in(said), c.renews());
            return lease.state();
        });
        return leases.ofNew(c.lease(), said, lease -> renew(lease, former, c, Caller.in(said)));
    }

    private void renew(Lease lease, LeaseState former, RenewLease c, Caller by) {
        leases.found(c.renews()).execute(Lease::requireRenewable);
        requireAsker(former.unit(), by);
        Term term = new Term(former.to().plusDays(1), c.to());
        LeaseRules.requireTerm(term);
        lease.open(new LeaseRequested(
                c.lease(),
                number(former.unit(), c.lease(), c.occurredOn()),
                former.unit(),
                former.place(),
                former.area(),
                c.yearlyRent().amount(),
                term.from(),
                term.to(),
                c.renews(),
                by.staff(),
                c.reason().value(),
                leases.cited(c.lease(), former.unit(), c.evidence(), by),
                c.occurredOn()));
    }

    private void requireAsker(String unit, Caller by) {
        rules.requireReach(unit, by, unit);
        rules.requireOwn(unit, by);
        rules.requireActive(unit);
        rules.requireOpenHouse();
    }

    private String number(String unit, String lease, LocalDate day) {
        return numbers.next(LeaseNumbers.ofLeases(unit), LeaseNumbers.prefix(unit), lease, day);
    }

    @CommandHandler
    Answer handle(RecordOpeningLease c, MetaData said) {
        return leases.ofNew(c.lease(), said, lease -> {
            rules.requireBeforeGoLive();
            rules.requireKnown(c.unit());
            String number = number(c.unit(), c.lease(), c.occurredOn());
            Contract contract = c.contract();
            leases.claim(contract.number().value(), c.lease(), number, c.occurredOn());
            lease.open(new OpeningLeaseRecorded(
                    c.lease(),
                    number,
                    c.unit(),
                    c.place().value(),
                    c.area().value(),
                    contract.yearlyRent().amount(),
                    contract.number().value(),
                    contract.lessor().value(),
                    contract.term().from(),
                    contract.term().to(),
                    contract.noticeDays(),
                    c.book(),
                    c.row(),
                    c.occurredOn()));
        });
    }
}
