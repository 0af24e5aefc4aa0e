package org.gongwucang.command.temporarybody;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.organisation.BodyUnits;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.EstablishTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.ExtendTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.ProposeTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.RejectTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyState.Phase;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyExtended;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;
import org.springframework.stereotype.Component;

/** 临时机构设立: proposed by one person on the ground of a document, approved by another; lengthened. */
@Component
class BodyDecisions {

    private final Bodies bodies;
    private final BodyUnits bodyUnits;
    private final Units units;
    private final BodyEvidence evidence;

    BodyDecisions(Bodies bodies, BodyUnits bodyUnits, Units units, BodyEvidence evidence) {
        this.bodies = bodies;
        this.bodyUnits = bodyUnits;
        this.units = units;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(ProposeTemporaryBody c, MetaData said) {
        return bodies.anew(c.body().value(), said, body -> propose(body, c, said));
    }

    private void propose(TemporaryBody body, ProposeTemporaryBody c, MetaData said) {
        String unit = c.body().value();
        String lead = c.leadUnit().value();
        if (body.exists()) {
            body.requirePhase(Phase.REJECTED);
        }
        require(units.find(unit).filter(known -> !known.isBody()).isEmpty(), "UNIT_EXISTS", "unit", unit);
        requireActive(lead);
        requireLater(unit, c.plannedEnd(), c.occurredOn());
        require(
                !c.evidence().isEmpty(),
                "BODY_DOCUMENT_NOT_ATTACHED",
                "body",
                unit,
                "document",
                c.document().number());
        body.propose(new TemporaryBodyProposed(
                unit,
                c.name().value(),
                lead,
                c.purpose().value(),
                c.document().number(),
                c.plannedEnd(),
                Caller.in(said).staff(),
                evidence.cited(unit, lead, c.evidence(), said),
                c.occurredOn()));
    }

    private void requireActive(String unit) {
        Units.Unit lead = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
        require(lead.active(), "UNIT_INACTIVE", "unit", unit);
    }

    private static void requireLater(String body, LocalDate plannedEnd, LocalDate from) {
        require(plannedEnd.isAfter(from), "BODY_END_NOT_LATER", "body", body, "plannedEnd", plannedEnd, "from", from);
    }

    @CommandHandler
    Answer handle(EstablishTemporaryBody c, MetaData said) {
        return bodies.of(c.body().value(), said, body -> {
            body.requirePhase(Phase.PROPOSED);
            TemporaryBodyState state = body.state();
            String by = Caller.in(said).staff();
            Deed.requireApart(Caller.in(said), state.proposal());
            bodyUnits.establish(state.unit(), state.name(), state.leadUnit(), state.document(), c.occurredOn());
            body.say(new TemporaryBodyEstablished(
                    state.unit(),
                    state.name(),
                    state.leadUnit(),
                    state.document(),
                    state.plannedEnd(),
                    by,
                    evidence.cited(state.unit(), state.leadUnit(), c.evidence(), said),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RejectTemporaryBody c, MetaData said) {
        return bodies.of(c.body().value(), said, body -> {
            body.requirePhase(Phase.PROPOSED);
            String by = Caller.in(said).staff();
            Deed.requireApart(Caller.in(said), body.state().proposal());
            body.say(new TemporaryBodyRejected(
                    body.state().unit(), by, c.reason().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ExtendTemporaryBody c, MetaData said) {
        return bodies.of(c.body().value(), said, body -> {
            body.requireOpen();
            TemporaryBodyState state = body.state();
            String by = Caller.in(said).staff();
            Deed.requireApart(Caller.in(said), state.proposal());
            requireLater(state.unit(), c.plannedEnd(), state.plannedEnd());
            body.say(new TemporaryBodyExtended(
                    state.unit(),
                    state.plannedEnd(),
                    c.plannedEnd(),
                    c.document().number(),
                    c.reason().value(),
                    by,
                    evidence.cited(state.unit(), state.leadUnit(), c.evidence(), said),
                    c.occurredOn()));
        });
    }
}
