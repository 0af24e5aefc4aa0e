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
import org.gongwucang.events.asset.ReassignedLine;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 划转物资: all that the lines of acts of reassignment may do to cards and lots, in the unit of work that decides about the
 * act. Load the act first, then things in the order of their identifiers.
 */
@Component
public class ReassignedThings {

    private static final String LOT = "LOT";

    private final Aggregates aggregates;
    private final AcceptedThings openings;
    private final ReassignedCards cards;
    private final ReassignedLots lots;

    ReassignedThings(Aggregates aggregates, AcceptedThings openings, ReassignedCards cards, ReassignedLots lots) {
        this.aggregates = aggregates;
        this.openings = openings;
        this.cards = cards;
        this.lots = lots;
    }

    /**
     * 明细: the line of an act that something is done for.
     *
     * @param line as entries tell of it
     * @param from unit that gives
     * @param to unit that receives
     * @param custodian staff number of the person who is to have it there; null where nobody is named yet
     */
    public record ForAct(
            ReassignedLine line,
            String from,
            String to,
            @Nullable String custodian,
            LocalDate day) {

        String hands() {
            return String.valueOf(custodian);
        }
    }

    /**
     * 所指: what a line names.
     *
     * @param kind ASSET or LOT
     * @param pieces 1 for a card
     * @param wipeCertificate number of the paper that says its data were wiped, where one was needed
     */
    public record Wanted(
            String kind, String id, int pieces, @Nullable String wipeCertificate) {
        boolean isLot() {
            return kind.equals(LOT);
        }
    }

    /**
     * 所知: what is known of it now.
     *
     * @param value original value of the pieces, yuan
     * @param unit whose books it is on
     */
    public record Known(String code, String name, ClassRef assetClass, BigDecimal value, String unit) {}

    /** 移交物: what a part of a lot became; nothing where nothing was parted. */
    public record Parted(@Nullable String lot, @Nullable String code) {

        static final Parted NOTHING = new Parted(null, null);
    }

    /** @throws Refused NOT_FOUND */
    public Known look(Wanted wanted) {
        Card card = openings.cardOf(wanted.id());
        return wanted.isLot()
                ? lot(wanted.id()).invoke(lot -> known(lot.state(), card, wanted))
                : card(wanted.id()).invoke(ReassignedThings::known);
    }

    private static Known known(LotState state, Card card, Wanted wanted) {
        BigDecimal value = card.unitValue().multiply(BigDecimal.valueOf(wanted.pieces()));
        return new Known(state.code(), card.name(), state.assetClass(), value, state.unit());
    }

    private static Known known(Asset asset) {
        AssetState state = asset.state();
        return new Known(
                state.code(),
                asset.card().description().value().name(),
                state.assetClass(),
                asset.card().value().value().yuan(),
                state.unit());
    }

    /** Why it cannot go over now; empty where it can. */
    public Optional<Rejection> obstacle(ForAct act, Wanted wanted) {
        return wanted.isLot()
                ? lot(wanted.id()).invoke(lot -> obstacle(() -> lots.requireMovable(lot, act, wanted.pieces())))
                : card(wanted.id()).invoke(asset -> obstacle(() -> cards.requireMovable(asset, act)));
    }

    private static Optional<Rejection> obstacle(Runnable rules) {
        try {
            rules.run();
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(refusal.rejection());
        }
    }

    /**
     * 移交: to the books of the receiving unit, in the hands of the custodian. Only where {@link #obstacle} found nothing.
     *
     * @param newLot identifier of the lot that a part of a lot becomes
     */
    public Parted move(ForAct act, Wanted wanted, String newLot) {
        BigDecimal value = look(wanted).value();
        if (wanted.isLot()) {
            return lot(wanted.id()).invoke(lot -> lots.move(lot, act, wanted, value, newLot));
        }
        card(wanted.id()).execute(asset -> cards.move(asset, act, wanted, value));
        return Parted.NOTHING;
    }

    private Aggregate<Asset> card(String id) {
        return required(aggregates.find(Asset.class, id), "NOT_FOUND", "code", id);
    }

    private Aggregate<StockLot> lot(String id) {
        return required(aggregates.find(StockLot.class, id), "NOT_FOUND", "code", id);
    }
}
