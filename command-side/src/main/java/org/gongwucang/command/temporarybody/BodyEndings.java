package org.gongwucang.command.temporarybody;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.organisation.BodyUnits;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.CloseTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.DissolveTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyState.Phase;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.springframework.stereotype.Component;

/** 临时机构撤销: every line has to come back, then the body is closed, with a certificate that nothing is out. */
@Component
class BodyEndings {

    /** How many open lines a refusal names. */
    private static final int NAMED = 20;

    private final Bodies bodies;
    private final BodyUnits units;
    private final NilBalances balances;
    private final BodyEvidence evidence;

    BodyEndings(Bodies bodies, BodyUnits units, NilBalances balances, BodyEvidence evidence) {
        this.bodies = bodies;
        this.units = units;
        this.balances = balances;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(DissolveTemporaryBody c, MetaData said) {
        return bodies.of(c.body().value(), said, body -> {
            body.requirePhase(Phase.ESTABLISHED);
            TemporaryBodyState state = body.state();
            List<KitLineState> open = body.open();
            body.say(new TemporaryBodyDissolutionStarted(
                    state.unit(),
                    c.document().number(),
                    c.reason().value(),
                    Caller.in(said).staff(),
                    open.size(),
                    open.stream().mapToInt(KitLineState::open).sum(),
                    evidence.cited(state.unit(), state.leadUnit(), c.evidence(), said),
                    c.occurredOn()));
            open.forEach(line -> body.say(new KitRecoveryOpened(
                    state.unit(), line.order(), line.number(), line.line(), line.code(), line.open(), c.occurredOn())));
        });
    }

    @CommandHandler
    Answer handle(CloseTemporaryBody c, MetaData said) {
        return bodies.of(c.body().value(), said, body -> {
            body.requirePhase(Phase.DISSOLVING);
            TemporaryBodyState state = body.state();
            String by = Caller.in(said).staff();
            Deed.requireApart(Caller.in(said), state.approval());
            requireNil(body);
            body.say(new TemporaryBodyClosed(state.unit(), by, balances.of(body), c.occurredOn()));
            units.deactivate(state.unit(), state.document(), c.occurredOn());
        });
    }

    private static void requireNil(TemporaryBody body) {
        List<KitLineState> open = body.open();
        require(
                open.isEmpty(),
                "BODY_KIT_OPEN",
                "body",
                body.state().unit(),
                "count",
                open.size(),
                "lines",
                open.stream().limit(NAMED).map(KitLineState::told).collect(Collectors.joining("; ")));
    }
}
