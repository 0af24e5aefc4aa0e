package org.gongwucang.command.trip;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.command.trip.TripCommand.ApproveTrip;
import org.gongwucang.command.trip.TripCommand.RejectTrip;
import org.gongwucang.command.trip.TripCommand.RequestTrip;
import org.gongwucang.command.trip.TripState.Phase;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.trip.TripApproved;
import org.gongwucang.events.trip.TripRejected;
import org.gongwucang.events.trip.TripRequested;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 用车申请与审批: a unit asks, somebody else approves; on a day off only an approver does, by special approval. */
@Component
class Trips {

    private final Aggregates aggregates;
    private final TripRules rules;
    private final DocumentNumbers numbers;
    private final Attachments attachments;

    Trips(Aggregates aggregates, TripRules rules, DocumentNumbers numbers, Attachments attachments) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.numbers = numbers;
        this.attachments = attachments;
    }

    @CommandHandler
    Answer handle(RequestTrip c, MetaData said) {
        return aggregates
                .findOrNew(TripOrder.class, c.trip(), TripOrder::new)
                .invoke(trip -> trip.answer(said, () -> request(trip, c, Caller.in(said))));
    }

    private void request(TripOrder trip, RequestTrip c, Caller by) {
        rules.requireUnit(c.unit(), by);
        rules.requireOpenHouse();
        TripRules.requireSensible(c.from(), c.until(), c.passengers(), c.occurredOn());
        String number = numbers.next(TripCommand.numbersOf(c.unit()), "YC-" + c.unit(), c.trip(), c.occurredOn());
        trip.open(new TripRequested(
                c.trip(),
                number,
                c.unit(),
                c.kind().name(),
                c.reason().value(),
                c.places().value(),
                c.passengers(),
                c.from(),
                c.until(),
                by.staff(),
                cited(c.trip(), c.unit(), c.evidence(), by),
                c.occurredOn()));
    }

    /** A step of a trip within the reach of whoever takes it. */
    Answer of(TripCommand c, MetaData said, BiConsumer<TripOrder, Caller> step) {
        return required(aggregates.find(TripOrder.class, c.trip()), "NOT_FOUND", "code", c.trip())
                .invoke(trip -> trip.answer(said, () -> {
                    Caller by = Caller.in(said);
                    rules.requireReach(trip.state(), by, c.trip());
                    step.accept(trip, by);
                }));
    }

    @CommandHandler
    Answer handle(ApproveTrip c, MetaData said) {
        return of(c, said, (trip, by) -> approve(trip, c, by));
    }

    private void approve(TripOrder trip, ApproveTrip c, Caller by) {
        trip.requirePhase(Phase.REQUESTED);
        Weighing rule = rules.daysOff(trip.state(), c.occurredOn());
        String off = rule.fact("off");
        require(
                off.isEmpty() || c.special(),
                "TRIP_NEEDS_SPECIAL_APPROVAL",
                "number",
                trip.state().number(),
                "off",
                off,
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        boolean theirs = c.special()
                ? by.roles().contains(Role.APPROVER.name())
                : by.roles().contains(Role.FLEET_OFFICER.name()) || by.roles().contains(Role.UNIT_HEAD.name());
        require(theirs, "TRIP_APPROVAL_OF_OTHERS", "number", trip.state().number(), "special", c.special());
        Deed.requireApart(by, trip.state().request());
        trip.say(new TripApproved(
                c.trip(),
                c.special(),
                off.isEmpty() ? List.of() : List.of(off.split(";")),
                by.staff(),
                rules.cited(c.occurredOn(), rule),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(RejectTrip c, MetaData said) {
        return of(c, said, (trip, by) -> {
            trip.requirePhase(Phase.REQUESTED);
            trip.say(new TripRejected(c.trip(), c.reason().value(), by.staff(), c.occurredOn()));
        });
    }

    /** Digests of the uploads that the acting person cites; asked last. */
    List<String> cited(String trip, String unit, List<String> uploads, Caller by) {
        return attachments.cite(by.staff(), uploads, Subject.of("TripOrder", trip, unit)).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
