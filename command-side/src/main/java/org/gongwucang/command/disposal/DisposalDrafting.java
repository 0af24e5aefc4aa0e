package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.DisposedThings;
import org.gongwucang.command.asset.DisposedThings.Known;
import org.gongwucang.command.asset.DisposedThings.Wanted;
import org.gongwucang.command.disposal.DisposalCommand.DraftDisposal;
import org.gongwucang.command.disposal.DisposalCommand.DraftDisposalLines;
import org.gongwucang.command.disposal.DisposalCommand.ItemDraft;
import org.gongwucang.command.disposal.DisposalCommand.WithdrawDisposalLines;
import org.gongwucang.command.disposal.DisposalState.Phase;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineWithdrawn;
import org.springframework.stereotype.Component;

/** 处置起草: which things, in which form, for which reason. */
@Component
class DisposalDrafting {

    private static final String ASSET = "ASSET";

    private final Aggregates aggregates;
    private final DisposalCases cases;
    private final DocumentNumbers numbers;
    private final DisposalRules rules;
    private final DisposedThings things;

    DisposalDrafting(
            Aggregates aggregates,
            DisposalCases cases,
            DocumentNumbers numbers,
            DisposalRules rules,
            DisposedThings things) {
        this.aggregates = aggregates;
        this.cases = cases;
        this.numbers = numbers;
        this.rules = rules;
        this.things = things;
    }

    @CommandHandler
    Answer handle(DraftDisposal c, MetaData said) {
        return aggregates
                .findOrNew(DisposalCase.class, c.disposal(), DisposalCase::new)
                .invoke(about -> about.answer(said, () -> draft(about, c, Caller.in(said))));
    }

    private void draft(DisposalCase about, DraftDisposal c, Caller by) {
        rules.requireReach(c.unit(), by, c.unit());
        rules.requireUsable(c.unit());
        String number = numbers.next(
                DisposalNumbers.ofCases(c.unit()), DisposalNumbers.prefix(c.unit()), c.disposal(), c.occurredOn());
        about.open(new DisposalDrafted(
                c.disposal(),
                number,
                c.unit(),
                c.form().name(),
                c.document().number(),
                c.reason().value(),
                c.body(),
                c.occurredOn()));
        add(about, c.items(), by, c.occurredOn());
    }

    @CommandHandler
    Answer handle(DraftDisposalLines c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            about.requirePhase(Phase.DRAFT);
            add(about, c.items(), Caller.in(said), c.occurredOn());
        });
    }

    private void add(DisposalCase about, List<ItemDraft> items, Caller by, LocalDate day) {
        int lines = about.lines().size() + items.size();
        require(
                lines <= DisposalCase.MOST_LINES,
                "DISPOSAL_LINES_FULL",
                "lines",
                lines,
                "most",
                DisposalCase.MOST_LINES);
        items.forEach(item -> add(about, item, by, day));
    }

    private void add(DisposalCase about, ItemDraft draft, Caller by, LocalDate day) {
        DisposalState state = about.state();
        Known known = draft.lot()
                ? things.lookAtLot(draft.thing(), draft.pieces().pieces(), draft.location())
                : things.look(new Wanted(ASSET, draft.thing(), 1, null));
        rules.requireTheirs(state.unit(), known, by);
        boolean again = about.lines().values().stream()
                .map(DisposalLineState::about)
                .anyMatch(item ->
                        item.thing().equals(draft.thing()) && Objects.equals(item.location(), known.location()));
        require(!again, "DISPOSAL_THING_TWICE", "code", known.code());
        boolean owed = draft.claim() != null;
        require(
                owed == (draft.debtor().value() != null) && (!owed || state.asForm() == DisposalForm.LOSS_WRITE_OFF),
                "PURSUIT_CLAIM_INVALID",
                "code",
                known.code());
        about.say(new DisposalLineDrafted(
                about.id(), about.nextLine(), state.number(), state.unit(), state.form(), item(draft, known), day));
    }

    private static DisposalItem item(ItemDraft draft, Known known) {
        return new DisposalItem(
                known.wanted().kind(),
                known.wanted().id(),
                known.code(),
                known.name(),
                known.assetClass(),
                known.unit(),
                known.location(),
                known.wanted().pieces(),
                known.value(),
                known.acquiredOn(),
                draft.secret(),
                draft.wipeCertificate().value(),
                draft.debtor().value(),
                draft.claim() == null ? null : draft.claim().amount());
    }

    @CommandHandler
    Answer handle(WithdrawDisposalLines c, MetaData said) {
        return cases.of(c.disposal(), said, about -> {
            about.requirePhase(Phase.DRAFT);
            c.lines().forEach(line -> {
                DisposalItem item = about.line(line).about();
                about.say(new DisposalLineWithdrawn(c.disposal(), line, item.pieces(), item.value(), c.occurredOn()));
            });
        });
    }
}
