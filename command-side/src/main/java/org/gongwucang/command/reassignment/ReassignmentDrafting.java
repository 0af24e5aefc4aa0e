package org.gongwucang.command.reassignment;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.ReassignedThings;
import org.gongwucang.command.asset.ReassignedThings.Known;
import org.gongwucang.command.asset.ReassignedThings.Wanted;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.reassignment.ReassignmentCommand.DraftReassignment;
import org.gongwucang.command.reassignment.ReassignmentCommand.DraftReassignmentLines;
import org.gongwucang.command.reassignment.ReassignmentCommand.ItemDraft;
import org.gongwucang.command.reassignment.ReassignmentCommand.WithdrawReassignmentLines;
import org.gongwucang.command.reassignment.ReassignmentState.Phase;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentItem;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineWithdrawn;
import org.springframework.stereotype.Component;

/** 划转起草: which things, from which unit to which one, in which form. */
@Component
class ReassignmentDrafting {

    private static final String ASSET = "ASSET";
    private static final String LOT = "LOT";

    private final Aggregates aggregates;
    private final ReassignmentActs acts;
    private final DocumentNumbers numbers;
    private final ReassignmentRules rules;
    private final ReassignedThings things;

    ReassignmentDrafting(
            Aggregates aggregates,
            ReassignmentActs acts,
            DocumentNumbers numbers,
            ReassignmentRules rules,
            ReassignedThings things) {
        this.aggregates = aggregates;
        this.acts = acts;
        this.numbers = numbers;
        this.rules = rules;
        this.things = things;
    }

    @CommandHandler
    Answer handle(DraftReassignment c, MetaData said) {
        return aggregates
                .findOrNew(Reassignment.class, c.reassignment(), Reassignment::new)
                .invoke(act -> act.answer(said, () -> draft(act, c, Caller.in(said))));
    }

    private void draft(Reassignment act, DraftReassignment c, Caller by) {
        rules.requireReach(c.from(), c.from(), by, c.from());
        rules.requireGiver(c.from(), c.form().name(), by);
        rules.requireUnits(c.from(), c.to(), c.form());
        rules.requireOpenHouse();
        require(
                c.form() == ReassignmentForm.DIRECT || c.document().value() != null,
                "REASSIGNMENT_DOCUMENT_MISSING",
                "unit",
                c.from());
        String number = numbers.next(
                ReassignmentNumbers.ofActs(c.from()),
                ReassignmentNumbers.prefix(c.from()),
                c.reassignment(),
                c.occurredOn());
        act.open(new ReassignmentDrafted(
                c.reassignment(),
                number,
                c.form().name(),
                c.from(),
                c.to(),
                c.document().value(),
                c.reason().value(),
                c.occurredOn()));
        add(act, c.items(), by, c.occurredOn());
    }

    @CommandHandler
    Answer handle(DraftReassignmentLines c, MetaData said) {
        return acts.ofGiver(c.reassignment(), said, act -> {
            act.requirePhase(Phase.DRAFT);
            add(act, c.items(), Caller.in(said), c.occurredOn());
        });
    }

    private void add(Reassignment act, List<ItemDraft> items, Caller by, LocalDate day) {
        int lines = act.lines().size() + items.size();
        require(
                lines <= Reassignment.MOST_LINES,
                "REASSIGNMENT_LINES_FULL",
                "lines",
                lines,
                "most",
                Reassignment.MOST_LINES);
        Map<String, ReassignmentItem> known = known(items, act.state().from(), by);
        items.forEach(item -> add(act, Objects.requireNonNull(known.get(item.thing())), day));
    }

    /** Looked at in the order of their identifiers: two acts cannot wait for each other. */
    private Map<String, ReassignmentItem> known(List<ItemDraft> items, String from, Caller by) {
        Map<String, ReassignmentItem> known = new HashMap<>();
        items.stream()
                .sorted(Comparator.comparing(ItemDraft::thing))
                .forEach(item -> known.put(item.thing(), item(item, from, by)));
        return known;
    }

    private static void add(Reassignment act, ReassignmentItem item, LocalDate day) {
        ReassignmentState state = act.state();
        boolean again = act.lines().values().stream()
                .anyMatch(line -> line.about().thing().equals(item.thing()));
        require(!again, "REASSIGNMENT_THING_TWICE", "code", item.code());
        act.say(new ReassignmentLineDrafted(
                act.id(), act.nextLine(), state.number(), state.form(), state.from(), state.to(), item, day));
    }

    private ReassignmentItem item(ItemDraft draft, String from, Caller by) {
        int pieces = draft.lot() ? draft.pieces().pieces() : 1;
        String kind = draft.lot() ? LOT : ASSET;
        Known known = things.look(
                new Wanted(kind, draft.thing(), pieces, draft.wipeCertificate().value()));
        rules.requireTheirs(from, known.unit(), known.code(), by);
        return new ReassignmentItem(
                kind,
                draft.thing(),
                known.code(),
                known.name(),
                known.assetClass(),
                pieces,
                known.value(),
                draft.secret(),
                draft.wipeCertificate().value(),
                draft.custodian().value());
    }

    @CommandHandler
    Answer handle(WithdrawReassignmentLines c, MetaData said) {
        return acts.ofGiver(c.reassignment(), said, act -> {
            act.requirePhase(Phase.DRAFT);
            c.lines().forEach(line -> {
                ReassignmentItem item = act.line(line).about();
                act.say(new ReassignmentLineWithdrawn(
                        c.reassignment(), line, item.pieces(), item.value(), c.occurredOn()));
            });
        });
    }
}
