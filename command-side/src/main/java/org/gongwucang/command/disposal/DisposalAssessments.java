package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.disposal.DisposalCommand.Amount;
import org.gongwucang.command.disposal.DisposalCommand.AppraiseDisposal;
import org.gongwucang.command.disposal.DisposalCommand.Finding;
import org.gongwucang.command.disposal.DisposalCommand.ValueDisposal;
import org.gongwucang.command.disposal.DisposalPapers.Cited;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalLineAppraised;
import org.gongwucang.events.disposal.DisposalLineValued;
import org.gongwucang.events.disposal.DisposalValued;
import org.springframework.stereotype.Component;

/** 鉴定评估: what is asked for is looked at and valued, every line of it, by somebody who did not ask for it. */
@Component
class DisposalAssessments {

    private final DisposalCases cases;
    private final DisposalPapers papers;

    DisposalAssessments(DisposalCases cases, DisposalPapers papers) {
        this.cases = cases;
        this.papers = papers;
    }

    @CommandHandler
    Answer handle(AppraiseDisposal c, MetaData said) {
        return cases.of(c.disposal(), said, about -> appraise(about, c, Caller.in(said)));
    }

    private void appraise(DisposalCase about, AppraiseDisposal c, Caller by) {
        about.requirePhase(Phase.REQUESTED);
        DisposalDuties.requireNotRequester(about, by);
        requireEveryLine(about, c.findings().stream().map(Finding::line).toList());
        boolean certified =
                c.findings().stream().anyMatch(finding -> finding.certificate().value() != null);
        DisposalPapers.requireAll(
                about, certified ? List.of(DisposalPaperKind.TECHNICAL_CERTIFICATE) : List.of(), c.papers());
        for (Finding finding : c.findings()) {
            about.say(new DisposalLineAppraised(
                    c.disposal(),
                    finding.line(),
                    finding.usable(),
                    finding.certificate().value(),
                    finding.note().value(),
                    c.occurredOn()));
        }
        about.requireInOrder(c.occurredOn());
        Cited proof = papers.cited(about, c.papers(), by);
        about.say(new DisposalAppraised(c.disposal(), by.staff(), proof.papers(), proof.evidence(), c.occurredOn()));
    }

    @CommandHandler
    Answer handle(ValueDisposal c, MetaData said) {
        return cases.of(c.disposal(), said, about -> value(about, c, Caller.in(said)));
    }

    private void value(DisposalCase about, ValueDisposal c, Caller by) {
        about.requirePhase(Phase.REQUESTED, Phase.TECH_APPRAISED);
        DisposalDuties.requireNotRequester(about, by);
        requireEveryLine(about, c.amounts().stream().map(Amount::line).toList());
        DisposalPapers.requireAll(about, List.of(DisposalPaperKind.VALUATION_REPORT), c.papers());
        BigDecimal total = BigDecimal.ZERO;
        for (Amount amount : c.amounts()) {
            BigDecimal yuan = amount.amount().amount();
            total = total.add(yuan);
            about.say(new DisposalLineValued(c.disposal(), amount.line(), yuan, c.occurredOn()));
        }
        about.requireInOrder(c.occurredOn());
        Cited proof = papers.cited(about, c.papers(), by);
        about.say(
                new DisposalValued(c.disposal(), by.staff(), total, proof.papers(), proof.evidence(), c.occurredOn()));
    }

    /** Each line once, and no other. */
    private static void requireEveryLine(DisposalCase about, List<Integer> told) {
        Set<Integer> differing = new TreeSet<>(about.lines().keySet());
        told.forEach(line -> {
            if (!differing.remove(line)) {
                differing.add(line);
            }
        });
        require(
                differing.isEmpty(),
                "DISPOSAL_LINES_INCOMPLETE",
                "number",
                about.state().number(),
                "lines",
                differing);
    }
}
