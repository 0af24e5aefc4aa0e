package org.gongwucang.query.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
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
 * @param state REGISTERED, IN_STOCK or IN_USE
 * @param value quantity times unit value, yuan
 * @param bookedOn business day of the first entry of the thing
 * @param since first business day in this state
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
        LocalDate since) {

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
                from);
    }
}
