package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.DisposedThings;
import org.gongwucang.command.asset.DisposedThings.Known;
import org.gongwucang.command.configuration.ConfigurationChange;
import org.gongwucang.command.configuration.ConfigurationChange.Way;
import org.gongwucang.command.configuration.Configurations;
import org.gongwucang.command.disposal.DisposalCommand.CloseDisposal;
import org.gongwucang.command.disposal.DisposalCommand.ExecuteDisposalLine;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.PursuitOpened;
import org.springframework.stereotype.Component;

/** 处置执行: only now a thing goes and leaves the books, line by line, by somebody who approved nothing of it. */
@Component
class DisposalExecution {

    private final DisposalCases cases;
    private final DisposedThings things;
    private final DisposalPapers papers;
    private final Configurations configurations;

    DisposalExecution(
            DisposalCases cases, DisposedThings things, DisposalPapers papers, Configurations configurations) {
        this.cases = cases;
        this.things = things;
        this.papers = papers;
        this.configurations = configurations;
    }

    @CommandHandler
    Answer handle(ExecuteDisposalLine c, MetaData said) {
        return cases.of(c.disposal(), said, about -> execute(about, c, Caller.in(said)));
    }

    private void execute(DisposalCase about, ExecuteDisposalLine c, Caller by) {
        about.requirePhase(Phase.APPROVED, Phase.EXECUTING);
        DisposalDuties.requireExecutor(about, by);
        DisposalPrices.requireAgreed(about);
        DisposalLineState line = about.line(c.line());
        require(
                line.phase() == DisposalLineState.Phase.FROZEN,
                "DISPOSAL_LINE_EXECUTED",
                "number",
                about.state().number(),
                "line",
                c.line());
        about.requireInOrder(c.line(), c.occurredOn());
        Known gone = things.dispose(DisposalCases.forLine(about, c.line(), c.occurredOn()), line.wanted());
        about.say(new DisposalLineExecuted(
                c.disposal(),
                c.line(),
                gone.wanted().kind(),
                gone.wanted().id(),
                gone.code(),
                gone.wanted().pieces(),
                gone.value(),
                c.recipient().value(),
                by.staff(),
                papers.digests(about, c.evidence(), by),
                c.occurredOn()));
        fileClaim(about, c, line.about());
        if (gone.inUse()) {
            tell(about, c, gone);
        }
    }

    /** 核减: what the unit had in use counts no more as held by it. */
    private void tell(DisposalCase about, ExecuteDisposalLine c, Known gone) {
        configurations.tell(
                gone.unit(),
                List.of(new ConfigurationChange(
                        Way.DISPOSED,
                        ConfigurationChange.DISPOSAL,
                        c.disposal(),
                        about.state().number(),
                        c.line(),
                        gone.assetClass(),
                        gone.wanted().pieces(),
                        c.occurredOn())));
    }

    /** 账销案存: what somebody owes for a loss is pursued on. */
    private static void fileClaim(DisposalCase about, ExecuteDisposalLine c, DisposalItem item) {
        if (item.debtor() != null && item.claim() != null) {
            about.say(new PursuitOpened(
                    c.disposal(),
                    c.line(),
                    about.state().number(),
                    about.state().unit(),
                    item.code(),
                    item.name(),
                    item.debtor(),
                    item.claim(),
                    c.occurredOn()));
        }
    }

    @CommandHandler
    Answer handle(CloseDisposal c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            if (about.state().asForm().bringsMoney()) {
                about.requirePhase(Phase.PROCEEDS_SETTLED);
            } else {
                about.requirePhase(Phase.EXECUTED, Phase.PROCEEDS_SETTLED);
            }
            about.say(new DisposalClosed(c.disposal(), Caller.in(said).staff(), c.occurredOn()));
        });
    }
}
