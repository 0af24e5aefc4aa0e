package org.gongwucang.command.finding;

import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.finding.FindingCommand.DeferFinding;
import org.gongwucang.command.finding.FindingCommand.RejectFindingDeferral;
import org.gongwucang.command.finding.FindingCommand.ReopenFinding;
import org.gongwucang.command.finding.FindingCommand.RequestFindingDeferral;
import org.gongwucang.command.finding.FindingState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.finding.FindingDeferralRejected;
import org.gongwucang.events.finding.FindingDeferralRequested;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingReopened;
import org.springframework.stereotype.Component;

/** 缓改: what cannot be corrected now is deferred by an approver who had no part in it, to a day on which it is looked at again. */
@Component
class Deferrals {

    private final FindingBooks books;

    Deferrals(FindingBooks books) {
        this.books = books;
    }

    @CommandHandler
    Answer handle(RequestFindingDeferral c, MetaData said) {
        return books.of(c.finding(), said, finding -> {
            Caller by = Caller.in(said);
            finding.requirePhase(Phase.OPEN, Phase.PLANNED);
            finding.say(new FindingDeferralRequested(
                    c.finding(),
                    by.staff(),
                    c.reason().value(),
                    books.cited(finding, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(DeferFinding c, MetaData said) {
        return books.of(c.finding(), said, finding -> {
            Caller by = Caller.in(said);
            requireDecidable(finding, by);
            require(
                    c.reviewOn().isAfter(c.occurredOn()),
                    "REVIEW_DAY_PAST",
                    "reviewOn",
                    c.reviewOn(),
                    "occurredOn",
                    c.occurredOn());
            finding.say(new FindingDeferred(
                    c.finding(),
                    c.document().value(),
                    c.reviewOn(),
                    by.staff(),
                    books.cited(finding, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RejectFindingDeferral c, MetaData said) {
        return books.of(c.finding(), said, finding -> {
            Caller by = Caller.in(said);
            requireDecidable(finding, by);
            finding.say(new FindingDeferralRejected(
                    c.finding(), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }

    private static void requireDecidable(Finding finding, Caller by) {
        finding.requirePhase(Phase.DEFERRAL_REQUESTED);
        Deed.requireApart(by, finding.state().record(), finding.state().deferral());
        require(
                by.isApartFrom(finding.state().staff()),
                "FINDING_OF_ONESELF",
                "number",
                finding.state().number());
    }

    /** On the day it is looked at again, or before it where things have changed. */
    @CommandHandler
    Answer handle(ReopenFinding c, MetaData said) {
        return books.of(c.finding(), said, finding -> {
            finding.requirePhase(Phase.DEFERRED);
            finding.say(new FindingReopened(
                    c.finding(), Caller.in(said).staff(), c.reason().value(), c.occurredOn()));
        });
    }
}
