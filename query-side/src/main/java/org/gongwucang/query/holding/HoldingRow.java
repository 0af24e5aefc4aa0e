package org.gongwucang.query.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param state REGISTERED, IN_STOCK, IN_USE, UNDER_REPAIR or MISSING
 * @param value quantity times unit value, yuan
 * @param bookedOn business day of the first entry of the thing
 * @param since first business day in this state
 * @param condition grade as it was assessed last
 * @param holds what binds it: identifier and kind, with a space between
 * @param held whether anything does
 */
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
        boolean held) {

    public HoldingRow {
        holds = List.copyOf(holds);
    }

    /** In stock at the place, in the custodian's hands, on the account. */
    HoldingRow stored(String holder, String at, @Nullable String keeper, @Nullable String book, LocalDate on) {
        LocalDate from = state.equals("IN_STOCK") ? since : on;
        return book(holder, at, book, keeper, null, "IN_STOCK", quantity, from);
    }

    /** In use at its unit. */
    HoldingRow inUse(@Nullable String user, LocalDate on) {
        return book(unit, null, null, user, null, "IN_USE", quantity, on);
    }

    HoldingRow relocated(String to, String toAccount) {
        return book(unit, to, toAccount, custodian, offeredTo, state, quantity, since);
    }

    HoldingRow offered(String to) {
        return book(unit, location, account, custodian, to, state, quantity, since);
    }

    HoldingRow declined() {
        return book(unit, location, account, custodian, null, state, quantity, since);
    }

    /** In another person's hands; an offer is answered thereby. */
    HoldingRow heldBy(String person) {
        return book(unit, location, account, person, null, state, quantity, since);
    }

    /** Part of a lot in its new place, beside what lies there of it already. */
    HoldingRow arrivedAt(@Nullable HoldingRow there, LotRelocated e) {
        boolean alone = there == null || there.quantity == 0;
        int lying = alone ? 0 : Objects.requireNonNull(there).quantity;
        LocalDate from = alone || since.isBefore(Objects.requireNonNull(there).since) ? since : there.since;
        return book(unit, e.toLocation(), e.toAccount(), e.toCustodian(), null, state, lying + e.quantity(), from);
    }

    /** Pieces that were in use, in stock from the day on, beside what lies there of the lot already. */
    HoldingRow storedAt(@Nullable HoldingRow there, LotStored e) {
        boolean alone = there == null || there.quantity == 0;
        int lying = alone ? 0 : Objects.requireNonNull(there).quantity;
        LocalDate from = alone ? e.occurredOn() : Objects.requireNonNull(there).since;
        return book(e.unit(), e.location(), e.account(), e.custodian(), null, "IN_STOCK", lying + e.quantity(), from);
    }

    HoldingRow in(String newState, LocalDate on) {
        return book(unit, location, account, custodian, offeredTo, newState, quantity, on);
    }

    /** Back to where it belongs. */
    HoldingRow repaired(LocalDate on) {
        return in(location == null ? "IN_USE" : "IN_STOCK", on);
    }

    HoldingRow found(AssetFound e) {
        String back = e.location() == null ? "IN_USE" : "IN_STOCK";
        return book(unit, e.location(), e.account(), e.custodian(), null, back, quantity, e.occurredOn());
    }

    /** Where that is of which it was a part. */
    HoldingRow splitOff(AssetSplitOff e) {
        String at = e.location();
        return at == null
                ? inUse(e.custodian(), e.occurredOn())
                : stored(e.unit(), at, e.custodian(), e.account(), e.occurredOn());
    }

    HoldingRow bound(String hold, String kind) {
        return new HoldingRowChange(this).holds(Stream.concat(holds.stream(), Stream.of(hold + " " + kind)));
    }

    HoldingRow freed(String hold) {
        return new HoldingRowChange(this).holds(holds.stream().filter(one -> !one.startsWith(hold + " ")));
    }

    HoldingRow pieces(int pieces) {
        return book(unit, location, account, custodian, offeredTo, state, pieces, since);
    }

    private HoldingRow book(
            String holder,
            @Nullable String at,
            @Nullable String onAccount,
            @Nullable String keeper,
            @Nullable String offered,
            String newState,
            int pieces,
            LocalDate from) {
        return new HoldingRow(
                id,
                code,
                kind,
                name,
                specification,
                brand,
                assetClass,
                holder,
                at,
                onAccount,
                keeper,
                offered,
                newState,
                pieces,
                unitValue,
                unitValue.multiply(BigDecimal.valueOf(pieces)),
                acquiredOn,
                serialNo,
                oldCardNo,
                bookedOn,
                from,
                condition,
                holds,
                held);
    }
}
