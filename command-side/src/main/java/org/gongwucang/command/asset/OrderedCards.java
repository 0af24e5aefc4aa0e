package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetState.Life.IN_STOCK;
import static org.gongwucang.command.asset.AssetState.Life.RESERVED;
import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.AssetState.Life;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.ReservationReleased;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓资产: what lines of orders do to cards until these are on their way. */
@Component
class OrderedCards {

    private final Aggregates aggregates;
    private final OrderRules rules;

    OrderedCards(Aggregates aggregates, OrderRules rules) {
        this.aggregates = aggregates;
        this.rules = rules;
    }

    Optional<Known> look(String id) {
        return aggregates.find(Asset.class, id).flatMap(card -> card.invoke(OrderedCards::known));
    }

    private static Optional<Known> known(Asset asset) {
        AssetState state = asset.state();
        return state.life() == Life.NONE
                ? Optional.empty()
                : Optional.of(new Known(
                        asset.id(),
                        state.code(),
                        state.assetClass(),
                        asset.card().description().value().name(),
                        asset.card().value().value().yuan(),
                        state.unit(),
                        state.location(),
                        state.custodian(),
                        state.account(),
                        state.life() == IN_STOCK ? 1 : 0));
    }

    Known told(String id, Consumer<Asset> entry) {
        Aggregate<Asset> card = required(aggregates.find(Asset.class, id), "NOT_FOUND", "code", id);
        card.execute(asset -> {
            asset.requireNotVoid();
            entry.accept(asset);
        });
        return card.invoke(OrderedCards::known).orElseThrow();
    }

    Known reserve(ForLine line, String id) {
        return told(id, asset -> {
            AssetState state = asset.state();
            asset.requireInStock();
            asset.requireNotHeld();
            asset.requireNoOpenOffer();
            rules.requireNotConfiscated(state.code(), state.requiredAccount());
            asset.say(
                    asset.card().book(),
                    new AssetReserved(
                            id,
                            OrderRules.told(line),
                            state.assetClass(),
                            state.unit(),
                            state.requiredLocation(),
                            state.custodianText(),
                            state.requiredAccount(),
                            line.day()));
        });
    }

    void release(ForLine line, String id, String reason) {
        told(id, asset -> {
            requireAt(asset, line, RESERVED);
            AssetState state = asset.state();
            asset.say(
                    asset.card().book(),
                    new ReservationReleased(
                            id,
                            OrderRules.told(line),
                            state.assetClass(),
                            state.unit(),
                            state.requiredLocation(),
                            reason,
                            line.day()));
        });
    }

    Known issue(ForLine line, String id, String gatePass, @Nullable LocalDate dueOn, @Nullable String wipeCertificate) {
        return told(id, asset -> {
            requireAt(asset, line, RESERVED);
            asset.requireNotHeld();
            AssetState state = asset.state();
            rules.requireNotConfiscated(state.code(), state.requiredAccount());
            asset.card().book().requireInOrder(line.day());
            List<Weighed> rule = rules.requireWiped(state.code(), state.assetClass(), wipeCertificate, line.day());
            if (line.purpose() == Purpose.LOAN) {
                lend(asset, line, gatePass, OrderRules.dueDay(dueOn), wipeCertificate, rule);
            } else {
                allot(asset, line, gatePass, wipeCertificate, rule);
            }
        });
    }

    private static void lend(
            Asset asset,
            ForLine line,
            String gatePass,
            LocalDate dueOn,
            @Nullable String wipeCertificate,
            List<Weighed> rule) {
        AssetState state = asset.state();
        asset.say(
                asset.card().book(),
                new AssetLent(
                        asset.id(),
                        OrderRules.told(line),
                        state.assetClass(),
                        state.unit(),
                        state.requiredLocation(),
                        state.custodianText(),
                        state.requiredAccount(),
                        gatePass,
                        dueOn,
                        wipeCertificate,
                        rule,
                        line.day()));
    }

    private static void allot(
            Asset asset, ForLine line, String gatePass, @Nullable String wipeCertificate, List<Weighed> rule) {
        AssetState state = asset.state();
        asset.say(
                asset.card().book(),
                new AssetAllotted(
                        asset.id(),
                        OrderRules.told(line),
                        state.assetClass(),
                        state.unit(),
                        state.requiredLocation(),
                        state.custodianText(),
                        state.requiredAccount(),
                        gatePass,
                        wipeCertificate,
                        rule,
                        line.day()));
    }

    static Errand requireAt(Asset asset, ForLine line, Life life) {
        AssetState state = asset.state();
        Errand errand = required(
                Optional.ofNullable(state.errand()).filter(known -> known.isFor(line)),
                "ASSET_NOT_RESERVED_FOR_ORDER",
                "code",
                state.code(),
                "number",
                line.number());
        require(state.life() == life, "ASSET_NOT_THERE", "code", state.code(), "state", state.life());
        return errand;
    }
}
