package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.DecideReclassification;
import org.gongwucang.command.asset.AssetCommand.DecideRevaluation;
import org.gongwucang.command.asset.AssetCommand.ProposeReclassification;
import org.gongwucang.command.asset.AssetCommand.ProposeRevaluation;
import org.gongwucang.command.asset.CardFacts.Proposal;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 重要信息变动: another value, another class: one asks for it, a second person decides. */
@Component
class CardProposals {

    private final Cards cards;
    private final CardRules rules;
    private final ThingEvidence evidence;

    CardProposals(Cards cards, CardRules rules, ThingEvidence evidence) {
        this.cards = cards;
        this.rules = rules;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(ProposeRevaluation c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            CardFacts.Value value = asset.card().value().value();
            requireNothingProposed(value.proposal(), asset);
            require(
                    value.yuan().compareTo(c.value().amount()) != 0,
                    "VALUE_UNCHANGED",
                    "code",
                    asset.state().code(),
                    "value",
                    value.yuan());
            asset.say(
                    asset.card().value(),
                    c.occurredOn(),
                    () -> new AssetRevaluationProposed(
                            c.assetId(),
                            value.yuan(),
                            c.value().amount(),
                            c.reason().value(),
                            c.document().number(),
                            Caller.in(said).staff(),
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff()),
                            c.occurredOn()));
        });
    }

    private static void requireNothingProposed(@Nullable Proposal<?> proposal, Asset asset) {
        require(
                proposal == null,
                "PROPOSAL_OPEN",
                "code",
                asset.state().code(),
                "by",
                proposal == null ? "" : proposal.by());
    }

    @CommandHandler
    Answer handle(DecideRevaluation c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            String actor = Caller.in(said).staff();
            CardFacts.Value value = asset.card().value().value();
            Proposal<BigDecimal> asked = open(value.proposal(), asset, Caller.in(said));
            asset.say(
                    asset.card().value(),
                    c.occurredOn(),
                    () -> decided(c, value.yuan(), asked, actor, evidence.cited(asset, c.evidence(), actor)));
        });
    }

    private static AssetEntry decided(
            DecideRevaluation c, BigDecimal from, Proposal<BigDecimal> asked, String actor, List<String> files) {
        Reason refusal = c.refusal();
        return refusal == null
                ? new AssetRevalued(
                        c.assetId(),
                        from,
                        asked.wanted(),
                        asked.reason(),
                        asked.document(),
                        asked.by(),
                        actor,
                        files,
                        c.occurredOn())
                : new AssetRevaluationDeclined(c.assetId(), actor, refusal.value(), files, c.occurredOn());
    }

    /** Whoever asked for it does not decide it. */
    private static <T> Proposal<T> open(@Nullable Proposal<T> proposal, Asset asset, Caller by) {
        String code = asset.state().code();
        Proposal<T> asked = required(Optional.ofNullable(proposal), "NO_PROPOSAL_OPEN", "code", code);
        require(by.isApartFrom(asked.by()), "PROPOSER_MAY_NOT_DECIDE", "staff", asked.by(), "event", asked.event());
        return asked;
    }

    @CommandHandler
    Answer handle(ProposeReclassification c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            AssetState state = asset.state();
            requireNothingProposed(asset.card().reclassification().value().proposal(), asset);
            require(
                    !state.assetClass().equals(c.to()),
                    "CLASS_UNCHANGED",
                    "code",
                    state.code(),
                    "assetClass",
                    c.to().text());
            rules.requireUsable(state.unit(), c.to(), c.occurredOn());
            asset.say(
                    asset.card().reclassification(),
                    c.occurredOn(),
                    () -> new AssetReclassificationProposed(
                            c.assetId(),
                            state.assetClass(),
                            c.to(),
                            c.reason().value(),
                            Caller.in(said).staff(),
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(DecideReclassification c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            String actor = Caller.in(said).staff();
            Proposal<ClassRef> asked =
                    open(asset.card().reclassification().value().proposal(), asset, Caller.in(said));
            Reason refusal = c.refusal();
            if (refusal == null) {
                reclassify(asset, c, asked, actor);
            } else {
                decline(asset, c, refusal, actor);
            }
        });
    }

    private void decline(Asset asset, DecideReclassification c, Reason refusal, String actor) {
        asset.say(
                asset.card().reclassification(),
                c.occurredOn(),
                () -> new AssetReclassificationDeclined(
                        c.assetId(),
                        actor,
                        refusal.value(),
                        evidence.cited(asset, c.evidence(), actor),
                        c.occurredOn()));
    }

    /** The class is a part of the book, since quantities are kept by it; the proposal is not. What is missing or gone is in no place. */
    private void reclassify(Asset asset, DecideReclassification c, Proposal<ClassRef> asked, String actor) {
        AssetState state = asset.state();
        require(state.isThere(), "ASSET_NOT_THERE", "code", state.code(), "state", state.life());
        rules.requireUsable(state.unit(), asked.wanted(), c.occurredOn());
        asset.card().book().requireInOrder(c.occurredOn());
        asset.say(
                asset.card().reclassification(),
                c.occurredOn(),
                () -> new AssetReclassificationApproved(
                        c.assetId(), actor, evidence.cited(asset, c.evidence(), actor), c.occurredOn()));
        asset.say(
                asset.card().book(),
                new AssetReclassified(
                        c.assetId(),
                        state.unit(),
                        state.location(),
                        state.assetClass(),
                        asked.wanted(),
                        asked.by(),
                        actor,
                        c.occurredOn()));
    }
}
