package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AcceptedThings;
import org.gongwucang.command.asset.AcceptedThings.NumberKind;
import org.gongwucang.command.asset.AcceptedThings.Origin;
import org.gongwucang.command.asset.AcceptedThings.Stored;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.intake.IntakeBatchState.Phase;
import org.gongwucang.command.intake.IntakeCommand.AcceptIntakeLine;
import org.gongwucang.command.intake.IntakeCommand.CloseIntakeBatch;
import org.gongwucang.command.intake.IntakeCommand.DecideIntakeFinding;
import org.gongwucang.command.intake.IntakeCommand.MissIntakeLine;
import org.gongwucang.command.intake.IntakeCommand.RefuseIntakeLine;
import org.gongwucang.command.intake.IntakeLineState.Finding;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 验收: an approved batch is looked at line by line by somebody who neither submitted it nor keeps it, and closed. */
@Component
class IntakeReceiving {

    private final Aggregates aggregates;
    private final DocumentNumbers numbers;
    private final IntakeRules rules;
    private final AcceptedThings things;
    private final IntakeEvidence evidence;
    private final GivenUpPieces givenUp;

    IntakeReceiving(
            Aggregates aggregates,
            DocumentNumbers numbers,
            IntakeRules rules,
            AcceptedThings things,
            IntakeEvidence evidence,
            GivenUpPieces givenUp) {
        this.aggregates = aggregates;
        this.numbers = numbers;
        this.rules = rules;
        this.things = things;
        this.evidence = evidence;
        this.givenUp = givenUp;
    }

    @CommandHandler
    Answer handle(DecideIntakeFinding c, MetaData said) {
        return asAcceptor(c.batch(), said, batch -> {
            requireOpenFinding(batch.line(c.finding().line()), c.finding());
            batch.say(new IntakeFindingDecided(
                    c.batch(),
                    c.finding().line(),
                    c.finding(),
                    c.duplicate(),
                    c.reason().value(),
                    Caller.in(said).staff(),
                    c.occurredOn()));
        });
    }

    private static void requireOpenFinding(IntakeLineState line, IntakeFinding asked) {
        Optional<Finding> found =
                line.findings().stream().filter(one -> one.of().equals(asked)).findFirst();
        require(
                found.isPresent(),
                "INTAKE_FINDING_UNKNOWN",
                "line",
                asked.line(),
                "kind",
                asked.kind(),
                "earlier",
                asked.earlier());
        require(
                found.isPresent() && found.get().duplicate() == null,
                "INTAKE_FINDING_DECIDED",
                "line",
                asked.line(),
                "kind",
                asked.kind(),
                "earlier",
                asked.earlier());
    }

    @CommandHandler
    Answer handle(AcceptIntakeLine c, MetaData said) {
        return asAcceptor(c.batch(), said, batch -> accept(batch, c, said));
    }

    private void accept(IntakeBatch batch, AcceptIntakeLine c, MetaData said) {
        String actor = Caller.in(said).staff();
        IntakeLineState line = openLine(batch, c.line());
        IntakeItem item = Objects.requireNonNull(line.item());
        int pieces = c.pieces() == null ? item.quantity() : c.pieces();
        requirePieces(c, item, pieces);
        requireFindingsDecided(batch);
        require(!line.isDuplicate(), "INTAKE_LINE_IS_DUPLICATE", "line", c.line());
        require(!actor.equals(c.place().custodian()), "CUSTODIAN_MAY_NOT_ACCEPT", "staff", actor);
        rules.requirePlace(batch.state(), c.place());
        List<Weighed> decidedBy =
                rules.requireTakeable(batch.state(), c.line(), item, classOf(item), c.place(), c.occurredOn());
        Stored stored = stored(batch, c, line, pieces, actor);
        batch.say(new IntakeLineAccepted(
                c.batch(),
                c.line(),
                item.kind(),
                stored.id(),
                stored.code(),
                pieces,
                stored.value(),
                c.place().location(),
                c.place().custodian(),
                stored.account(),
                actor,
                evidence.cited(c.batch(), batch.state(), c.evidence(), said),
                decidedBy,
                c.occurredOn()));
        if (pieces < item.quantity()) {
            String reason = Objects.requireNonNull(c.shortage()).value();
            batch.say(
                    new IntakeLineShort(c.batch(), c.line(), item.quantity() - pieces, reason, actor, c.occurredOn()));
        }
        givenUp.tell(batch, c.line(), item, classOf(item), pieces, c.occurredOn());
    }

    private static void requirePieces(AcceptIntakeLine c, IntakeItem item, int pieces) {
        require(
                pieces >= 1 && pieces <= item.quantity(),
                "INTAKE_PIECES_OUT_OF_RANGE",
                "pieces",
                pieces,
                "most",
                item.quantity());
        require(pieces == item.quantity() || c.shortage() != null, "SHORTAGE_WITHOUT_REASON", "line", c.line());
    }

    private ClassRef classOf(IntakeItem item) {
        Card card = item.card();
        return (card == null ? things.cardOf(Objects.requireNonNull(item.thing())) : card).assetClass();
    }

    private Stored stored(IntakeBatch batch, AcceptIntakeLine c, IntakeLineState line, int pieces, String actor) {
        IntakeItem item = Objects.requireNonNull(line.item());
        IntakeBatchState state = batch.state();
        Origin origin =
                new Origin(c.batch(), state.number(), c.line(), state.unit(), state.source(), actor, c.occurredOn());
        Card card = item.card();
        Place place = c.place();
        if (card == null) {
            String thing = Objects.requireNonNull(item.thing());
            return item.kind().equals("LOT")
                    ? things.lotAgain(thing, pieces, place, origin)
                    : things.cardAgain(thing, place, origin);
        }
        return item.kind().equals("LOT")
                ? things.lot(c.newId(), card, pieces, place, origin)
                : things.card(c.newId(), card, knownNumbers(line), place, origin);
    }

    /** Numbers that another card bears, which the acceptor found not to be the same thing. */
    private static Set<NumberKind> knownNumbers(IntakeLineState line) {
        Set<NumberKind> known = EnumSet.noneOf(NumberKind.class);
        for (Finding finding : line.findings()) {
            switch (finding.of().kind()) {
                case IntakeScreening.SERIAL_NUMBER -> known.add(NumberKind.SERIAL_NUMBER);
                case IntakeScreening.OLD_CARD_NUMBER -> known.add(NumberKind.OLD_CARD_NUMBER);
                default -> {
                    // a look-alike bears no number
                }
            }
        }
        return known;
    }

    @CommandHandler
    Answer handle(RefuseIntakeLine c, MetaData said) {
        return asAcceptor(c.batch(), said, batch -> {
            openLine(batch, c.line());
            batch.say(new IntakeLineRefused(
                    c.batch(),
                    c.line(),
                    c.reason().value(),
                    Caller.in(said).staff(),
                    evidence.cited(c.batch(), batch.state(), c.evidence(), said),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(MissIntakeLine c, MetaData said) {
        return asAcceptor(c.batch(), said, batch -> {
            IntakeItem item = Objects.requireNonNull(openLine(batch, c.line()).item());
            batch.say(new IntakeLineShort(
                    c.batch(),
                    c.line(),
                    item.quantity(),
                    c.reason().value(),
                    Caller.in(said).staff(),
                    c.occurredOn()));
        });
    }

    private static IntakeLineState openLine(IntakeBatch batch, int line) {
        IntakeLineState known = batch.line(line);
        require(
                known.phase() == IntakeLineState.Phase.OPEN,
                "INTAKE_LINE_DECIDED",
                "number",
                batch.state().number(),
                "line",
                line,
                "state",
                known.phase());
        return known;
    }

    private static void requireFindingsDecided(IntakeBatch batch) {
        List<Integer> open = batch.lines().entrySet().stream()
                .filter(line -> line.getValue().isUndecided())
                .map(Map.Entry::getKey)
                .toList();
        require(open.isEmpty(), "INTAKE_FINDINGS_OPEN", "number", batch.state().number(), "lines", open);
    }

    @CommandHandler
    Answer handle(CloseIntakeBatch c, MetaData said) {
        return asAcceptor(
                c.batch(), said, batch -> close(batch, c, Caller.in(said).staff()));
    }

    private void close(IntakeBatch batch, CloseIntakeBatch c, String actor) {
        Collection<IntakeLineState> lines = batch.lines().values();
        long open = count(lines, IntakeLineState.Phase.OPEN);
        require(open == 0, "INTAKE_LINES_OPEN", "number", batch.state().number(), "lines", open);
        String receipt = numbers.next(
                IntakeNumbers.ofReceipts(c.warehouse()),
                IntakeNumbers.receiptPrefix(c.warehouse()),
                c.batch(),
                c.occurredOn());
        batch.say(new IntakeBatchClosed(
                c.batch(),
                receipt,
                (int) lines.stream().filter(line -> line.accepted() > 0).count(),
                lines.stream().mapToInt(IntakeLineState::accepted).sum(),
                lines.stream().map(IntakeLineState::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                count(lines, IntakeLineState.Phase.REFUSED),
                count(lines, IntakeLineState.Phase.SHORT),
                actor,
                c.occurredOn()));
    }

    private static int count(Collection<IntakeLineState> lines, IntakeLineState.Phase phase) {
        return (int) lines.stream().filter(line -> line.phase() == phase).count();
    }

    private Answer asAcceptor(String id, MetaData said, Consumer<IntakeBatch> decision) {
        return required(aggregates.find(IntakeBatch.class, id), "NOT_FOUND", "code", id)
                .invoke(batch -> batch.answer(said, () -> {
                    batch.requirePhase(Phase.APPROVED);
                    require(
                            Caller.in(said).isApartFrom(batch.state().submittedBy()),
                            "SUBMITTER_MAY_NOT_DECIDE",
                            "staff",
                            String.valueOf(batch.state().submittedBy()),
                            "event",
                            String.valueOf(batch.state().submission()));
                    decision.accept(batch);
                }));
    }
}
