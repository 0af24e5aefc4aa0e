package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.DisposedThings;
import org.gongwucang.command.asset.DisposedThings.Known;
import org.gongwucang.command.disposal.DisposalCommand.ApproveDisposal;
import org.gongwucang.command.disposal.DisposalCommand.RejectDisposal;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 处置审批: one step or two, as the matrix says; an approval disposes of nothing. */
@Component
class DisposalApprovals {

    private static final int TWO = 2;

    private final DisposalCases cases;
    private final DisposalRules rules;
    private final MinimumLives lives;
    private final DisposedThings things;
    private final DisposalPapers papers;

    DisposalApprovals(
            DisposalCases cases,
            DisposalRules rules,
            MinimumLives lives,
            DisposedThings things,
            DisposalPapers papers) {
        this.cases = cases;
        this.rules = rules;
        this.lives = lives;
        this.things = things;
        this.papers = papers;
    }

    @CommandHandler
    Answer handle(ApproveDisposal c, MetaData said) {
        return cases.of(c.disposal(), said, about -> approve(about, c, Caller.in(said)));
    }

    private void approve(DisposalCase about, ApproveDisposal c, Caller by) {
        int step = pendingStep(about, by);
        requireAssessed(about);
        DisposalCases.requireNone(
                about,
                (line, state) ->
                        things.obstacleToDispose(DisposalCases.forLine(about, line, c.occurredOn()), state.wanted()));
        List<Known> known = about.lines().values().stream()
                .map(line -> things.look(line.wanted()))
                .toList();
        BigDecimal value = known.stream().map(Known::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Weighing matrix = rules.matrix(about.state(), known, c.occurredOn());
        List<Weighed> decidedBy = decidedBy(about, matrix, c.occurredOn());
        about.requireInOrder(c.occurredOn());
        List<String> evidence = papers.digests(about, c.evidence(), by);
        String document = c.document().number();
        boolean last = step == TWO || !rules.needsTwoSteps(matrix);
        about.say(
                last
                        ? new DisposalApproved(
                                c.disposal(), step, by.staff(), document, value, evidence, decidedBy, c.occurredOn())
                        : new DisposalStepApproved(
                                c.disposal(), step, by.staff(), document, value, evidence, decidedBy, c.occurredOn()));
    }

    private List<Weighed> decidedBy(DisposalCase about, Weighing matrix, LocalDate day) {
        List<Weighing> weighed = new ArrayList<>(List.of(matrix));
        if (about.state().asForm().isAppraised()) {
            weighed.add(lives.requireScrappable(about.lines(), day));
        }
        return rules.cited(day, weighed.toArray(Weighing[]::new));
    }

    /** What is to be scrapped was looked at, what is to be sold was valued. */
    private static void requireAssessed(DisposalCase about) {
        DisposalState state = about.state();
        boolean appraised = about.lines().values().stream().allMatch(line -> line.usable() != null);
        require(
                appraised || !state.asForm().isAppraised(),
                "DISPOSAL_STATE",
                "number",
                state.number(),
                "state",
                state.phase(),
                "needed",
                Phase.TECH_APPRAISED);
        require(
                state.valuation() != null || !state.asForm().isPriced(),
                "DISPOSAL_STATE",
                "number",
                state.number(),
                "state",
                state.phase(),
                "needed",
                Phase.VALUED);
    }

    @CommandHandler
    Answer handle(RejectDisposal c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            Caller by = Caller.in(said);
            int step = pendingStep(about, by);
            about.say(new DisposalRejected(
                    c.disposal(), step, by.staff(), c.reason().value(), c.occurredOn()));
            DisposalRequests.release(about, c.occurredOn(), things);
        });
    }

    /** The step that is to be decided, which is theirs. */
    private static int pendingStep(DisposalCase about, Caller by) {
        about.requirePhase(Phase.REQUESTED, Phase.TECH_APPRAISED, Phase.VALUED, Phase.STEP_APPROVED);
        DisposalDuties.requireNotRequester(about, by);
        int step = about.state().phase() == Phase.STEP_APPROVED ? TWO : 1;
        DisposalDuties.requireStep(step, about.state().approvals(), by);
        return step;
    }
}
