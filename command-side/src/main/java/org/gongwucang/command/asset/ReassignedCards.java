package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import org.gongwucang.command.asset.AssetState.Life;
import org.gongwucang.command.asset.ReassignedThings.ForAct;
import org.gongwucang.command.asset.ReassignedThings.Wanted;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.AssetReassigned;
import org.springframework.stereotype.Component;

/** 卡片划转: what an act of reassignment does to a card. Only what is in use, and bound by nothing, goes over. */
@Component
class ReassignedCards {

    private final PlaceRules places;

    ReassignedCards(PlaceRules places) {
        this.places = places;
    }

    void requireMovable(Asset asset, ForAct act) {
        asset.requireNotVoid();
        asset.requireNotInDisposal();
        asset.requireNotReserved();
        AssetState state = asset.state();
        require(state.life() == Life.IN_USE, "ASSET_NOT_IN_USE", "code", state.code(), "state", state.life());
        require(state.unit().equals(act.from()), "ASSET_OF_ANOTHER_UNIT", "code", state.code(), "unit", state.unit());
        asset.requireNotHeld();
        asset.card().book().requireInOrder(act.day());
        Strand<Idleness> idleness = asset.card().idleness();
        if (idleness.value().isIdle()) {
            idleness.requireInOrder(act.day());
        }
        if (act.custodian() != null) {
            places.requireStaffOf(act.to(), act.custodian());
        }
    }

    /** What its unit had declared idle is of no more use there; whether the other one has use for it, that one says. */
    void move(Asset asset, ForAct act, Wanted wanted, BigDecimal value) {
        AssetState state = asset.state();
        asset.say(
                asset.card().book(),
                new AssetReassigned(
                        asset.id(),
                        act.line(),
                        state.assetClass(),
                        act.from(),
                        act.to(),
                        state.custodian(),
                        act.hands(),
                        value,
                        wanted.wipeCertificate(),
                        act.day()));
        Strand<Idleness> idleness = asset.card().idleness();
        if (idleness.value().isIdle()) {
            asset.say(
                    idleness,
                    new AssetIdlenessEnded(
                            asset.id(),
                            act.from(),
                            Idleness.REASSIGNED,
                            act.line().number(),
                            act.day()));
        }
    }
}
