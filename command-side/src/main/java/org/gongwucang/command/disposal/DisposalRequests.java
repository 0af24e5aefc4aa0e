package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.DisposedThings;
import org.gongwucang.command.asset.DisposedThings.Known;
import org.gongwucang.command.disposal.DisposalCommand.RequestDisposal;
import org.gongwucang.command.disposal.DisposalCommand.WithdrawDisposal;
import org.gongwucang.command.disposal.DisposalPapers.Cited;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 处置申请: with it everything the case is about is frozen, all of it or none; it is free again where the case comes to nothing. */
@Component
class DisposalRequests {

    private final DisposalCases cases;
    private final DisposalRules rules;
    private final DisposedThings things;
    private final DisposalPapers papers;

    DisposalRequests(DisposalCases cases, DisposalRules rules, DisposedThings things, DisposalPapers papers) {
        this.cases = cases;
        this.rules = rules;
        this.things = things;
        this.papers = papers;
    }

    @CommandHandler
    Answer handle(RequestDisposal c, MetaData said) {
        return cases.of(c.disposal(), said, about -> request(about, c, Caller.in(said)));
    }

    private void request(DisposalCase about, RequestDisposal c, Caller by) {
        about.requirePhase(Phase.DRAFT);
        Map<Integer, DisposalLineState> lines = about.lines();
        require(!lines.isEmpty(), "DISPOSAL_EMPTY", "number", about.state().number());
        lines.values().forEach(line -> rules.requireTheirs(about.state().unit(), look(line), by));
        List<Weighed> decidedBy = rules.requireWiped(about.state(), lines, c.occurredOn());
        DisposalPapers.requireAll(about, needed(about), c.papers());
        DisposalCases.requireNone(
                about,
                (line, state) ->
                        things.obstacleToFreeze(DisposalCases.forLine(about, line, c.occurredOn()), state.wanted()));
        BigDecimal value =
                lines.values().stream().map(this::look).map(Known::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        about.requireInOrder(c.occurredOn());
        Cited proof = papers.cited(about, c.papers(), by);
        about.say(new DisposalRequested(
                c.disposal(),
                by.staff(),
                lines.size(),
                lines.values().stream().mapToInt(line -> line.about().pieces()).sum(),
                value,
                proof.papers(),
                proof.evidence(),
                decidedBy,
                c.occurredOn()));
        DisposalCases.inOrder(about).forEach(line -> freeze(about, line.getKey(), line.getValue(), c));
    }

    private Known look(DisposalLineState line) {
        return things.look(line.wanted());
    }

    private static List<DisposalPaperKind> needed(DisposalCase about) {
        List<DisposalPaperKind> needed = new ArrayList<>(about.state().asForm().papers());
        if (about.lines().values().stream().anyMatch(line -> line.about().wipeCertificate() != null)) {
            needed.add(DisposalPaperKind.WIPE_CERTIFICATE);
        }
        return needed;
    }

    private void freeze(DisposalCase about, int number, DisposalLineState line, RequestDisposal c) {
        about.say(new DisposalLineFrozen(
                c.disposal(), number, line.about().kind(), line.about().thing(), c.occurredOn()));
        things.freeze(DisposalCases.forLine(about, number, c.occurredOn()), line.wanted());
    }

    @CommandHandler
    Answer handle(WithdrawDisposal c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            about.requirePhase(
                    Phase.REQUESTED,
                    Phase.DRAFT,
                    Phase.TECH_APPRAISED,
                    Phase.VALUED,
                    Phase.STEP_APPROVED,
                    Phase.APPROVED);
            require(
                    about.proceeds().signum() == 0,
                    "DISPOSAL_HAS_PROCEEDS",
                    "number",
                    about.state().number(),
                    "total",
                    about.proceeds());
            about.say(new DisposalWithdrawn(
                    c.disposal(), Caller.in(said).staff(), c.reason().value(), c.occurredOn()));
            release(about, c.occurredOn(), things);
        });
    }

    /** What the case froze is free again. */
    static void release(DisposalCase about, LocalDate day, DisposedThings things) {
        DisposalCases.inOrder(about).forEach(entry -> {
            DisposalLineState line = entry.getValue();
            if (line.phase() == DisposalLineState.Phase.FROZEN) {
                about.say(new DisposalLineReleased(
                        about.id(),
                        entry.getKey(),
                        line.about().kind(),
                        line.about().thing(),
                        day));
                things.lift(DisposalCases.forLine(about, entry.getKey(), day), line.wanted());
            }
        });
    }
}
