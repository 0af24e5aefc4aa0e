package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetState.Life.IN_STOCK;
import static org.gongwucang.command.asset.AssetState.Life.IN_USE;
import static org.gongwucang.command.asset.AssetState.Life.MISSING;
import static org.gongwucang.command.asset.AssetState.Life.UNDER_REPAIR;
import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.Objects;
import org.gongwucang.command.asset.AssetState.Life;
import org.gongwucang.command.asset.DisposedThings.ForCase;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.asset.AssetDisposalFreezeLifted;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetIdlenessEnded;

/** 卡片处置: what a case of disposal does to a card. */
final class CardDisposals {

    private CardDisposals() {}

    /** What is missing can be written off, and nothing else be done with it. */
    static void requireFreezable(Asset asset, ForCase c) {
        asset.requireNotInDisposal();
        AssetState state = asset.state();
        Life life = state.life();
        require(
                life == IN_STOCK || life == IN_USE || life == UNDER_REPAIR || life == MISSING && c.isLoss(),
                "ASSET_NOT_THERE",
                "code",
                state.code(),
                "state",
                life);
        asset.requireNotHeld();
        require(state.offeredTo() == null, "CUSTODY_OFFER_OPEN", "code", state.code(), "to", state.offeredToText());
        asset.card().book().requireInOrder(c.day());
    }

    static void freeze(Asset asset, ForCase c) {
        AssetState state = asset.state();
        asset.say(
                asset.card().book(),
                new AssetDisposalFrozen(
                        asset.id(),
                        c.disposal(),
                        c.number(),
                        c.line(),
                        c.form(),
                        state.assetClass(),
                        state.unit(),
                        state.location(),
                        state.custodian(),
                        state.life().name(),
                        c.day()));
    }

    static void lift(Asset asset, ForCase c) {
        AssetState state = asset.state();
        asset.say(
                asset.card().book(),
                new AssetDisposalFreezeLifted(
                        asset.id(), c.disposal(), c.number(), c.line(), state.unit(), before(state), c.day()));
    }

    /** What was bound since the case was opened does not go. */
    static void requireDisposable(Asset asset, ForCase c) {
        asset.requireNotHeld();
        asset.card().book().requireInOrder(c.day());
    }

    static void dispose(Asset asset, ForCase c, BigDecimal value) {
        AssetState state = asset.state();
        Strand<Idleness> idleness = asset.card().idleness();
        asset.say(
                asset.card().book(),
                new AssetDisposed(
                        asset.id(),
                        c.disposal(),
                        c.number(),
                        c.line(),
                        c.form(),
                        state.assetClass(),
                        state.unit(),
                        state.location(),
                        state.custodian(),
                        state.account(),
                        before(state),
                        value,
                        c.day()));
        if (idleness.value().isIdle()) {
            asset.say(
                    idleness, new AssetIdlenessEnded(asset.id(), state.unit(), Idleness.DISPOSED, c.number(), c.day()));
        }
    }

    private static String before(AssetState state) {
        return Objects.requireNonNull(state.disposal(), "frozen by its case")
                .before()
                .name();
    }
}
