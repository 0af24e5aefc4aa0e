package org.gongwucang.query.holding;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotStored;
import org.jspecify.annotations.Nullable;

/**
 * 物资台账行: a card, or the part of a lot that lies in one place.
 *
 * @param kind ASSET or LOT
 * @param assetClass the written form {@code system@edition:code}
 * @param account warehouse/fund source; null in use
 * @param offeredTo staff number of the person custody is offered to
 * @param state REGISTERED, IN_STOCK, RESERVED, IN_TRANSIT, ON_LOAN, RETURN_PENDING_INSPECTION, IN_USE, UNDER_REPAIR,
 *     MISSING or DISPOSAL_FROZEN
 * @param value quantity times unit value, yuan
 * @param bookedOn business day of the first entry of the thing
 * @param since first business day in this state; a reservation does not end the days in stock
 * @param condition grade as it was assessed last
 * @param holds what binds it: identifier and kind, with a space between
 * @param held whether anything does
 * @param reserved pieces that lie there and are kept for orders
 * @param orderNumber number of the order that has it, where one has all of it
 * @param orderedBy code of the unit that asked for it by that order
 * @param dueOn last day of the loan
 * @param seenBy codes of the units that it concerns: the one whose books it is on and the one that asked for it
 * @param free pieces in stock that no order has and no case of disposal is open about
 * @param freeValue their value, yuan
 * @param inDisposal pieces about which cases of disposal are open
 * @param valueSteps unit values since it was booked, oldest first; empty while the first one holds
 */
@RecordBuilder
public record HoldingRow(
        String id,
        String code,
        String kind,
        String name,
        @Nullable String specification,
        @Nullable String brand,
        String assetClass,
        String unit,
        @Nullable String location,
        @Nullable String account,
        @Nullable String custodian,
        @Nullable String offeredTo,
        String state,
        int quantity,
        BigDecimal unitValue,
        BigDecimal value,
        @Nullable LocalDate acquiredOn,
        @Nullable String serialNo,
        @Nullable String oldCardNo,
        LocalDate bookedOn,
        LocalDate since,
        @Nullable String condition,
        List<String> holds,
        boolean held,
        int reserved,
        @Nullable String orderNumber,
        @Nullable String orderedBy,
        @Nullable LocalDate dueOn,
        List<String> seenBy,
        int free,
        BigDecimal freeValue,
        int inDisposal,
        List<ValueStep> valueSteps)
        implements HoldingRowBuilder.With {

    private static final String FROZEN = "DISPOSAL_FROZEN";
    private static final int PRECISE = 10;

    /**
     * 价值变动.
     *
     * @param from first day on which it holds
     * @param unitValue of one piece, yuan
     */
    public record ValueStep(LocalDate from, BigDecimal unitValue) {}

    public HoldingRow {
        holds = List.copyOf(holds);
        valueSteps = List.copyOf(valueSteps);
        free = state.equals("IN_STOCK") ? quantity - reserved - inDisposal : 0;
        freeValue = unitValue.multiply(BigDecimal.valueOf(free));
        seenBy = orderedBy == null ? List.of(unit) : List.of(unit, orderedBy);
    }

    /** In stock at the place, in the custodian's hands, on the account. */
    HoldingRow stored(String holder, String at, @Nullable String keeper, @Nullable String book, LocalDate on) {
        LocalDate from = state.equals("IN_STOCK") ? since : on;
        return withUnit(holder).at(at, book).heldBy(keeper).in("IN_STOCK", from);
    }

    /** In use at its unit. */
    HoldingRow inUse(@Nullable String user, LocalDate on) {
        return at(null, null).heldBy(user).in("IN_USE", on);
    }

    HoldingRow at(@Nullable String to, @Nullable String toAccount) {
        return withLocation(to).withAccount(toAccount);
    }

    /** In this person's hands; an offer is answered thereby. */
    HoldingRow heldBy(@Nullable String person) {
        return withCustodian(person).withOfferedTo(null);
    }

    /** Part of a lot in its new place, beside what lies there of it already. */
    HoldingRow arrivedAt(@Nullable HoldingRow there, LotRelocated e) {
        boolean alone = there == null || there.quantity == 0;
        int lying = alone ? 0 : Objects.requireNonNull(there).quantity;
        LocalDate from = alone || since.isBefore(Objects.requireNonNull(there).since) ? since : there.since;
        return at(e.toLocation(), e.toAccount())
                .heldBy(e.toCustodian())
                .withSince(from)
                .withInDisposal(alone ? 0 : Objects.requireNonNull(there).inDisposal)
                .withReserved(alone ? 0 : Objects.requireNonNull(there).reserved)
                .pieces(lying + e.quantity());
    }

    /** Pieces that were in use, in stock from the day on, beside what lies there of the lot already. */
    HoldingRow storedAt(@Nullable HoldingRow there, LotStored e) {
        boolean alone = there == null || there.quantity == 0;
        int lying = alone ? 0 : Objects.requireNonNull(there).quantity;
        LocalDate from = alone ? e.occurredOn() : Objects.requireNonNull(there).since;
        return withUnit(e.unit())
                .at(e.location(), e.account())
                .heldBy(e.custodian())
                .in("IN_STOCK", from)
                .withInDisposal(alone ? 0 : Objects.requireNonNull(there).inDisposal)
                .withReserved(alone ? 0 : Objects.requireNonNull(there).reserved)
                .pieces(lying + e.quantity());
    }

    /** A case of disposal is open about it; what is missing or with a provider is so still. */
    HoldingRow frozen(LocalDate on) {
        HoldingRow asked = withInDisposal(1);
        return Set.of("IN_STOCK", "IN_USE").contains(state) ? asked.in(FROZEN, on) : asked;
    }

    /** The case came to nothing. */
    HoldingRow thawed(String before, LocalDate on) {
        HoldingRow free = withInDisposal(0);
        return state.equals(FROZEN) ? free.in(before, on) : free;
    }

    /** So many pieces are gone. */
    HoldingRow disposed(int gone) {
        return withInDisposal(inDisposal - gone).pieces(quantity - gone);
    }

    HoldingRow in(String newState, LocalDate on) {
        return withState(newState).withSince(on);
    }

    /** Back to where it belongs. */
    HoldingRow repaired(LocalDate on) {
        return in(location == null ? "IN_USE" : "IN_STOCK", on);
    }

    HoldingRow found(AssetFound e) {
        String back = e.location() == null ? "IN_USE" : "IN_STOCK";
        return at(e.location(), e.account()).heldBy(e.custodian()).in(back, e.occurredOn());
    }

    /** Where that is of which it was a part. */
    HoldingRow splitOff(AssetSplitOff e) {
        String at = e.location();
        return at == null
                ? inUse(e.custodian(), e.occurredOn())
                : stored(e.unit(), at, e.custodian(), e.account(), e.occurredOn());
    }

    HoldingRow bound(String hold, String kind) {
        return bound(Stream.concat(holds.stream(), Stream.of(hold + " " + kind)));
    }

    HoldingRow freed(String hold) {
        return bound(holds.stream().filter(one -> !one.startsWith(hold + " ")));
    }

    private HoldingRow bound(Stream<String> now) {
        List<String> all = now.toList();
        return withHolds(all).withHeld(!all.isEmpty());
    }

    HoldingRow described(AssetDescribed e) {
        return withName(e.name()).withSpecification(e.specification()).withBrand(e.brand());
    }

    HoldingRow pieces(int pieces) {
        return withQuantity(pieces).withValue(unitValue.multiply(BigDecimal.valueOf(pieces)));
    }

    HoldingRow revalued(BigDecimal ofOne, LocalDate on) {
        List<ValueStep> steps = new ArrayList<>(valueSteps);
        if (steps.isEmpty()) {
            steps.add(new ValueStep(bookedOn, unitValue));
        }
        steps.add(new ValueStep(on, ofOne));
        return worth(ofOne).withValueSteps(steps);
    }

    /** A part of the value went to other cards, as if it had never been on this one. */
    HoldingRow valueSplit(BigDecimal from, BigDecimal to) {
        List<ValueStep> steps = valueSteps.stream()
                .map(step -> new ValueStep(step.from(), part(step.unitValue(), from, to)))
                .toList();
        return worth(to).withValueSteps(steps);
    }

    private static BigDecimal part(BigDecimal value, BigDecimal from, BigDecimal to) {
        return from.signum() == 0 ? value : value.multiply(to).divide(from, PRECISE, RoundingMode.HALF_UP);
    }

    private HoldingRow worth(BigDecimal ofOne) {
        return withUnitValue(ofOne).withValue(ofOne.multiply(BigDecimal.valueOf(quantity)));
    }
}
