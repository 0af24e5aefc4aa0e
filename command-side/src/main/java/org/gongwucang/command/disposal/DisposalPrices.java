package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.disposal.DisposalCommand.ReapproveDisposalPrice;
import org.gongwucang.command.disposal.DisposalCommand.RecordDisposalBid;
import org.gongwucang.command.disposal.DisposalPapers.Cited;
import org.gongwucang.command.disposal.DisposalState.Bid;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.springframework.stereotype.Component;

/** 成交价格: what is sold or swapped was listed; a price below the floor is approved once more, by two persons. */
@Component
class DisposalPrices {

    private static final int TWO = 2;

    private final DisposalCases cases;
    private final DisposalRules rules;
    private final DisposalPapers papers;

    DisposalPrices(DisposalCases cases, DisposalRules rules, DisposalPapers papers) {
        this.cases = cases;
        this.rules = rules;
        this.papers = papers;
    }

    @CommandHandler
    Answer handle(RecordDisposalBid c, MetaData said) {
        return cases.of(c.disposal(), said, about -> record(about, c, Caller.in(said)));
    }

    private void record(DisposalCase about, RecordDisposalBid c, Caller by) {
        about.requirePhase(Phase.APPROVED);
        DisposalState state = about.state();
        require(state.asForm().isPriced(), "DISPOSAL_WITHOUT_PRICE", "number", state.number(), "form", state.form());
        DisposalPapers.requireAll(about, List.of(DisposalPaperKind.LISTING), c.papers());
        BigDecimal price = c.price().amount();
        BigDecimal valuation = Objects.requireNonNull(state.valuation());
        Weighing floor = rules.floor(price, valuation, c.occurredOn());
        about.requireInOrder(c.occurredOn());
        Cited proof = papers.cited(about, c.papers(), by);
        about.say(new DisposalBidRecorded(
                c.disposal(),
                price,
                c.buyer().value(),
                valuation,
                rules.isBelow(floor, price, valuation),
                by.staff(),
                proof.papers(),
                proof.evidence(),
                rules.cited(c.occurredOn(), floor),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(ReapproveDisposalPrice c, MetaData said) {
        return cases.of(c.disposal(), said, about -> reapprove(about, c, Caller.in(said)));
    }

    private void reapprove(DisposalCase about, ReapproveDisposalPrice c, Caller by) {
        about.requirePhase(Phase.APPROVED);
        DisposalState state = about.state();
        Bid bid = required(Optional.ofNullable(state.bid()), "DISPOSAL_BID_MISSING", "number", state.number());
        int step = state.reapprovals().size() + 1;
        require(
                bid.belowFloor() && step <= TWO,
                "DISPOSAL_PRICE_NEEDS_NO_REAPPROVAL",
                "number",
                state.number(),
                "price",
                bid.price());
        DisposalDuties.requireNotRequester(about, by);
        DisposalDuties.requireStep(step, state.reapprovals(), by);
        about.say(new DisposalPriceReapproved(
                c.disposal(),
                step,
                bid.price(),
                by.staff(),
                c.reason().value(),
                papers.digests(about, c.evidence(), by),
                c.occurredOn()));
    }

    /** What is sold or swapped has a price, and one below the floor was approved by both. */
    static void requireAgreed(DisposalCase about) {
        DisposalState state = about.state();
        if (!state.asForm().isPriced()) {
            return;
        }
        Bid bid = required(Optional.ofNullable(state.bid()), "DISPOSAL_BID_MISSING", "number", state.number());
        require(
                !bid.belowFloor() || state.reapprovals().size() == TWO,
                "DISPOSAL_PRICE_BELOW_FLOOR",
                "number",
                state.number(),
                "price",
                bid.price(),
                "valuation",
                String.valueOf(state.valuation()),
                "reapprovals",
                state.reapprovals().size());
    }
}
