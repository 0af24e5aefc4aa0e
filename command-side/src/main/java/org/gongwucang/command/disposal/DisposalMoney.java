package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.disposal.DisposalCommand.EndPursuit;
import org.gongwucang.command.disposal.DisposalCommand.RecordDisposalProceeds;
import org.gongwucang.command.disposal.DisposalCommand.RecordPursuitRecovery;
import org.gongwucang.command.disposal.DisposalCommand.SettleDisposalProceeds;
import org.gongwucang.command.disposal.DisposalCommand.TakePursuitStep;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.PursuitEnded;
import org.gongwucang.events.disposal.PursuitRecovered;
import org.gongwucang.events.disposal.PursuitStepTaken;
import org.springframework.stereotype.Component;

/** 处置收入: what a case brings goes to the treasury (Order 738 Art. 25 and 26); what is owed for a loss stays on file. */
@Component
class DisposalMoney {

    private final DisposalCases cases;
    private final DisposalPapers papers;

    DisposalMoney(DisposalCases cases, DisposalPapers papers) {
        this.cases = cases;
        this.papers = papers;
    }

    @CommandHandler
    Answer handle(RecordDisposalProceeds c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            about.requirePhase(Phase.EXECUTED, Phase.APPROVED, Phase.EXECUTING);
            if (c.line() != null) {
                about.line(c.line());
            }
            requireMoney(c.amount().amount());
            Caller by = Caller.in(said);
            about.say(new DisposalProceedsRecorded(
                    c.disposal(),
                    c.line(),
                    c.amount().amount(),
                    c.receipt().number(),
                    c.payer().value(),
                    by.staff(),
                    papers.digests(about, c.evidence(), by),
                    c.occurredOn()));
        });
    }

    private static void requireMoney(BigDecimal amount) {
        require(amount.signum() > 0, "AMOUNT_ZERO_INVALID", "amount", amount);
    }

    @CommandHandler
    Answer handle(SettleDisposalProceeds c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            about.requirePhase(Phase.EXECUTED);
            DisposalState state = about.state();
            BigDecimal due = state.asForm() == DisposalForm.SALE
                    ? Objects.requireNonNull(state.bid()).price()
                    : BigDecimal.ZERO;
            require(
                    about.proceeds().compareTo(due) >= 0,
                    "DISPOSAL_PROCEEDS_SHORT",
                    "number",
                    state.number(),
                    "price",
                    due,
                    "total",
                    about.proceeds());
            about.say(new DisposalProceedsSettled(
                    c.disposal(), about.proceeds(), Caller.in(said).staff(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(TakePursuitStep c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            requireOpen(about, c.line());
            Caller by = Caller.in(said);
            about.say(new PursuitStepTaken(
                    c.disposal(),
                    c.line(),
                    c.taken().value(),
                    by.staff(),
                    papers.digests(about, c.evidence(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordPursuitRecovery c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            Pursuit pursuit = requireOpen(about, c.line());
            BigDecimal amount = c.amount().amount();
            requireMoney(amount);
            require(
                    pursuit.recovered().add(amount).compareTo(pursuit.claim()) <= 0,
                    "PURSUIT_OVER_CLAIM",
                    "claim",
                    pursuit.claim(),
                    "recovered",
                    pursuit.recovered(),
                    "amount",
                    amount);
            Caller by = Caller.in(said);
            about.say(new PursuitRecovered(
                    c.disposal(),
                    c.line(),
                    amount,
                    c.receipt().number(),
                    by.staff(),
                    papers.digests(about, c.evidence(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(EndPursuit c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            requireOpen(about, c.line());
            Caller by = Caller.in(said);
            about.say(new PursuitEnded(
                    c.disposal(),
                    c.line(),
                    c.reason().value(),
                    by.staff(),
                    papers.digests(about, c.evidence(), by),
                    c.occurredOn()));
        });
    }

    private static Pursuit requireOpen(DisposalCase about, int line) {
        Pursuit pursuit = about.pursuit(line);
        require(pursuit.open(), "PURSUIT_NOT_OPEN", "number", about.state().number(), "line", line);
        return pursuit;
    }
}
