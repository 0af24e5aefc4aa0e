package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 处置物资: what the lines of cases of disposal do to cards and lots, in the unit of work that decides about the case. Load
 * the case first, then things in the order of their identifiers.
 */
@Component
public class DisposedThings {

    private static final String LOT = "LOT";
    private static final String LOSS = "LOSS_WRITE_OFF";

    private final Aggregates aggregates;
    private final AcceptedThings openings;

    DisposedThings(Aggregates aggregates, AcceptedThings openings) {
        this.aggregates = aggregates;
        this.openings = openings;
    }

    /**
     * 明细: the line of a case that something is done for.
     *
     * @param number that people know the case by
     */
    public record ForCase(String disposal, String number, int line, String form, LocalDate day) {
        boolean isLoss() {
            return form.equals(LOSS);
        }
    }

    /**
     * 所指: what a line names.
     *
     * @param kind ASSET or LOT
     * @param pieces 1 for a card
     * @param location where pieces of a lot lie; null in use at its unit
     */
    public record Wanted(
            String kind, String id, int pieces, @Nullable String location) {
        boolean isLot() {
            return kind.equals(LOT);
        }
    }

    /**
     * 所知: what is known of it now.
     *
     * @param value original value of the pieces, yuan
     * @param location where it lies; null in use
     * @param inUse whether its unit uses it, and no warehouse has it on account
     */
    public record Known(
            Wanted wanted,
            String code,
            String name,
            ClassRef assetClass,
            BigDecimal value,
            String unit,
            @Nullable String location,
            boolean inUse,
            @Nullable LocalDate acquiredOn) {}

    /**
     * The lot as it lies in the named place, or in its only one.
     *
     * @throws Refused NOT_FOUND, LOT_PLACE_AMBIGUOUS, LOT_NOT_THERE
     */
    public Known lookAtLot(String id, int pieces, @Nullable String named) {
        String place = lot(id).invoke(lot -> lot.state().placeOf(named));
        return look(new Wanted(LOT, id, pieces, LotState.told(place)));
    }

    /** @throws Refused NOT_FOUND */
    public Known look(Wanted wanted) {
        Card card = openings.cardOf(wanted.id());
        return wanted.isLot()
                ? lot(wanted.id()).invoke(lot -> known(lot.state(), card, wanted))
                : card(wanted.id()).invoke(asset -> known(asset, card, wanted));
    }

    private static Known known(LotState state, Card card, Wanted wanted) {
        BigDecimal value = card.unitValue().multiply(BigDecimal.valueOf(wanted.pieces()));
        return new Known(
                wanted,
                state.code(),
                card.name(),
                state.assetClass(),
                value,
                state.unit(),
                wanted.location(),
                wanted.location() == null,
                card.acquiredOn());
    }

    private static Known known(Asset asset, Card card, Wanted wanted) {
        AssetState state = asset.state();
        return new Known(
                wanted,
                state.code(),
                asset.card().description().value().name(),
                state.assetClass(),
                asset.card().value().value().yuan(),
                state.unit(),
                state.location(),
                state.location() == null && state.account() == null,
                card.acquiredOn());
    }

    /** Why no case can be opened about it now; empty where one can. */
    public Optional<Rejection> obstacleToFreeze(ForCase c, Wanted wanted) {
        return wanted.isLot()
                ? lot(wanted.id()).invoke(lot -> obstacle(() -> LotDisposals.requireFreezable(lot, wanted, c.day())))
                : card(wanted.id()).invoke(asset -> obstacle(() -> CardDisposals.requireFreezable(asset, c)));
    }

    /** Why it cannot go though its case is open; empty where it can. */
    public Optional<Rejection> obstacleToDispose(ForCase c, Wanted wanted) {
        return wanted.isLot()
                ? lot(wanted.id()).invoke(lot -> obstacle(() -> lot.requireInOrder(c.day())))
                : card(wanted.id()).invoke(asset -> obstacle(() -> CardDisposals.requireDisposable(asset, c)));
    }

    private static Optional<Rejection> obstacle(Runnable rules) {
        try {
            rules.run();
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(refusal.rejection());
        }
    }

    /** 冻结. Only where {@link #obstacleToFreeze} found nothing. */
    public void freeze(ForCase c, Wanted wanted) {
        if (wanted.isLot()) {
            lot(wanted.id()).execute(lot -> LotDisposals.freeze(lot, c, wanted));
        } else {
            card(wanted.id()).execute(asset -> CardDisposals.freeze(asset, c));
        }
    }

    /** 解冻: of what the case froze. */
    public void lift(ForCase c, Wanted wanted) {
        if (wanted.isLot()) {
            lot(wanted.id()).execute(lot -> LotDisposals.lift(lot, c, wanted));
        } else {
            card(wanted.id()).execute(asset -> CardDisposals.lift(asset, c));
        }
    }

    /**
     * 处置: of what the case froze. It is gone for good.
     *
     * @throws Refused ASSET_HELD, DATE_BEFORE_LAST_ENTRY
     */
    public Known dispose(ForCase c, Wanted wanted) {
        Known known = look(wanted);
        if (wanted.isLot()) {
            lot(wanted.id()).execute(lot -> LotDisposals.dispose(lot, c, wanted, known.value()));
        } else {
            card(wanted.id()).execute(asset -> {
                CardDisposals.requireDisposable(asset, c);
                CardDisposals.dispose(asset, c, known.value());
            });
        }
        return known;
    }

    private Aggregate<Asset> card(String id) {
        return required(aggregates.find(Asset.class, id), "NOT_FOUND", "code", id);
    }

    private Aggregate<StockLot> lot(String id) {
        return required(aggregates.find(StockLot.class, id), "NOT_FOUND", "code", id);
    }
}
