package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.LotState.Part;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotReservationReleased;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓批量物资: what lines of orders do to lots, as far as they go out. */
@Component
class OrderedLots {

    private final Aggregates aggregates;
    private final AcceptedThings things;
    private final OrderRules rules;

    OrderedLots(Aggregates aggregates, AcceptedThings things, OrderRules rules) {
        this.aggregates = aggregates;
        this.things = things;
        this.rules = rules;
    }

    Optional<Known> look(Wanted wanted) {
        return aggregates
                .find(StockLot.class, wanted.id())
                .filter(lot -> lot.invoke(StockLot::isStanding))
                .map(lot -> known(lot.invoke(StockLot::state), wanted));
    }

    private Known known(LotState state, Wanted wanted) {
        Card card = things.cardOf(wanted.id());
        String place = state.onlyPlace(wanted.location());
        Part part = state.parts().get(place);
        return new Known(
                wanted.id(),
                state.code(),
                state.assetClass(),
                card.name(),
                card.unitValue().multiply(BigDecimal.valueOf(wanted.pieces())),
                state.unit(),
                part == null ? null : LotState.told(place),
                part == null ? null : part.custodian(),
                part == null ? null : part.account(),
                part == null || part.account() == null ? 0 : state.free(place));
    }

    Known told(Wanted wanted, Consumer<StockLot> entry) {
        Aggregate<StockLot> lot =
                required(aggregates.find(StockLot.class, wanted.id()), "NOT_FOUND", "code", wanted.id());
        lot.execute(one -> {
            one.requireNotVoid();
            entry.accept(one);
        });
        return known(lot.invoke(StockLot::state), wanted);
    }

    Known reserve(ForLine line, Wanted wanted) {
        return told(wanted, lot -> {
            LotState state = lot.state();
            require(
                    state.errand(line).isEmpty(),
                    "LOT_RESERVED_FOR_LINE",
                    "code",
                    state.code(),
                    "number",
                    line.number(),
                    "line",
                    line.line());
            String place = state.placeOf(wanted.location());
            Part part = lot.inStockAt(place);
            lot.requireNoOpenOffer(part);
            String account = part.requiredAccount();
            rules.requireNotConfiscated(state.code(), account);
            lot.requireFree(place, new Quantity(wanted.pieces()).pieces());
            lot.say(new LotReserved(
                    wanted.id(),
                    OrderRules.told(line),
                    state.assetClass(),
                    state.unit(),
                    wanted.pieces(),
                    place,
                    String.valueOf(part.custodian()),
                    account,
                    line.day()));
        });
    }

    void release(ForLine line, Wanted wanted, String reason) {
        told(wanted, lot -> {
            LotErrand errand = requireErrand(lot, line);
            requireSoMany(lot, errand, wanted, errand.reserved());
            LotState state = lot.state();
            lot.say(new LotReservationReleased(
                    wanted.id(),
                    errand.line(),
                    state.assetClass(),
                    state.unit(),
                    wanted.pieces(),
                    errand.location(),
                    reason,
                    line.day()));
        });
    }

    Known issue(ForLine line, Wanted wanted, String gatePass, @Nullable LocalDate dueOn) {
        return told(wanted, lot -> {
            LotErrand errand = requireErrand(lot, line);
            requireSoMany(lot, errand, wanted, errand.reserved());
            LotState state = lot.state();
            Part part = lot.inStockAt(errand.location());
            lot.requireNoOpenOffer(part);
            rules.requireNotConfiscated(state.code(), errand.account());
            lot.requireInOrder(line.day());
            List<Weighed> rule =
                    rules.requireWiped(state.code(), state.assetClass(), wanted.wipeCertificate(), line.day());
            lot.say(new LotIssued(
                    wanted.id(),
                    errand.line(),
                    state.assetClass(),
                    state.unit(),
                    wanted.pieces(),
                    errand.location(),
                    String.valueOf(part.custodian()),
                    part.requiredAccount(),
                    gatePass,
                    line.purpose() == Purpose.LOAN ? OrderRules.dueDay(dueOn) : null,
                    wanted.wipeCertificate(),
                    rule,
                    line.day()));
        });
    }

    static LotErrand requireErrand(StockLot lot, ForLine line) {
        return required(
                lot.state().errand(line),
                "ASSET_NOT_RESERVED_FOR_ORDER",
                "code",
                lot.state().code(),
                "number",
                line.number());
    }

    /** A line has no more of the lot than this, in the state that is asked for. */
    static void requireSoMany(StockLot lot, LotErrand errand, Wanted wanted, int there) {
        int asked = new Quantity(wanted.pieces()).pieces();
        require(
                asked <= there,
                "LOT_LINE_SHORT",
                "code",
                lot.state().code(),
                "number",
                errand.line().number(),
                "asked",
                asked,
                "left",
                there);
    }
}
