package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetState.Life.IN_STOCK;
import static org.gongwucang.command.asset.AssetState.Life.IN_USE;
import static org.gongwucang.command.asset.AssetState.Life.MISSING;
import static org.gongwucang.command.asset.AssetState.Life.UNDER_REPAIR;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.AssessCondition;
import org.gongwucang.command.asset.AssetCommand.CompleteRepair;
import org.gongwucang.command.asset.AssetCommand.DescribeAsset;
import org.gongwucang.command.asset.AssetCommand.ReportFound;
import org.gongwucang.command.asset.AssetCommand.ReportMissing;
import org.gongwucang.command.asset.AssetCommand.SendToRepair;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 日常管护: what happens to a thing while it stays: looked at, described, repaired, missed and found again. */
@Component
class CardCare {

    private final Cards cards;
    private final PlaceRules places;
    private final ThingEvidence evidence;

    CardCare(Cards cards, PlaceRules places, ThingEvidence evidence) {
        this.cards = cards;
        this.places = places;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(AssessCondition c, MetaData said) {
        return cards.entering(
                c.assetId(),
                said,
                asset -> asset.say(
                        asset.card().condition(),
                        c.occurredOn(),
                        () -> new ConditionAssessed(
                                c.assetId(),
                                c.grade(),
                                c.note().value(),
                                evidence.cited(
                                        asset, c.evidence(), Caller.in(said).staff()),
                                c.occurredOn())));
    }

    @CommandHandler
    Answer handle(DescribeAsset c, MetaData said) {
        return cards.entering(
                c.assetId(),
                said,
                asset -> asset.say(
                        asset.card().description(),
                        new AssetDescribed(
                                c.assetId(),
                                c.name().value(),
                                c.specification().value(),
                                c.brand().value(),
                                c.occurredOn())));
    }

    @CommandHandler
    Answer handle(ReportMissing c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            AssetState state = asset.state();
            asset.requireNotReserved();
            require(
                    state.life() == IN_STOCK || state.life() == IN_USE || state.life() == UNDER_REPAIR,
                    "ASSET_NOT_THERE",
                    "code",
                    state.code(),
                    "state",
                    state.life());
            asset.say(
                    asset.card().book(),
                    c.occurredOn(),
                    () -> new AssetReportedMissing(
                            c.assetId(),
                            state.assetClass(),
                            state.unit(),
                            state.location(),
                            state.custodian(),
                            c.circumstances().value(),
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ReportFound c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            AssetState state = asset.state();
            require(state.life() == MISSING, "ASSET_NOT_MISSING", "code", state.code(), "state", state.life());
            requireWhereItBelongs(c, state);
            String account = c.place() == null ? null : places.accountFor(c.place());
            asset.say(
                    asset.card().book(),
                    c.occurredOn(),
                    () -> found(
                            c,
                            state,
                            account,
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff())));
        });
    }

    /** What was in stock, or lent, comes into stock again, what was in use into use: whose books it is on does not change. */
    private void requireWhereItBelongs(ReportFound c, AssetState state) {
        require(
                (c.place() == null) == (state.account() == null),
                "FOUND_ELSEWHERE",
                "code",
                state.code(),
                "location",
                state.account() == null ? state.unit() : state.whereabouts());
        if (c.place() == null && c.user() != null) {
            places.requireStaffOf(state.unit(), c.user());
        }
    }

    private static AssetFound found(ReportFound c, AssetState state, @Nullable String account, List<String> evidence) {
        Place place = c.place();
        return new AssetFound(
                c.assetId(),
                state.assetClass(),
                state.unit(),
                place == null ? null : place.location(),
                place == null ? c.user() : place.custodian(),
                account,
                c.circumstances().value(),
                evidence,
                c.occurredOn());
    }

    @CommandHandler
    Answer handle(SendToRepair c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            AssetState state = asset.state();
            asset.requireNotReserved();
            require(
                    state.life() == IN_STOCK || state.life() == IN_USE || state.awaitsRepair(),
                    "ASSET_NOT_THERE",
                    "code",
                    state.code(),
                    "state",
                    state.life());
            asset.requireNotHeld();
            require(state.offeredTo() == null, "CUSTODY_OFFER_OPEN", "code", state.code(), "to", state.offeredToText());
            asset.say(
                    asset.card().book(),
                    c.occurredOn(),
                    () -> new RepairStarted(
                            c.assetId(),
                            c.provider().value(),
                            c.reason().value(),
                            c.document().number(),
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(CompleteRepair c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            AssetState state = asset.state();
            require(
                    state.life() == UNDER_REPAIR,
                    "ASSET_NOT_UNDER_REPAIR",
                    "code",
                    state.code(),
                    "state",
                    state.life());
            require(!state.awaitsRepair(), "REPAIR_WITHOUT_PROVIDER", "code", state.code());
            asset.say(
                    asset.card().book(),
                    c.occurredOn(),
                    () -> new RepairCompleted(
                            c.assetId(),
                            Objects.requireNonNull(state.provider()),
                            c.cost().amount(),
                            c.result().value(),
                            c.document().number(),
                            evidence.cited(asset, c.evidence(), Caller.in(said).staff()),
                            c.occurredOn()));
        });
    }
}
