package org.gongwucang.query.lease;

import java.time.LocalDate;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 租用筛选: every given part must hold. */
record LeaseFilter(
        @Nullable String number,
        @Nullable String contract,
        @Nullable String state,
        @Nullable String under,
        @Nullable Integer expiringWithinDays,
        @Nullable LocalDate endedFrom,
        @Nullable LocalDate endedTo) {

    static final LeaseFilter ALL = new LeaseFilter(null, null, null, null, null, null, null);

    private static final int MOST_DAYS = 36_500;

    /** @param day asked for */
    Where on(Where seen, UnitTrees units, At at, LocalDate day) {
        Where where = seen.is("number", number)
                .is("contract", contract)
                .oneOf("unit", units.below(under, at))
                .from("endsOn", endedFrom)
                .to("endsOn", endedTo);
        Where inState = state == null ? where : inState(where, state, day);
        return expiringWithinDays == null ? inState : expiring(inState, expiringWithinDays, day);
    }

    private static Where inState(Where where, String state, LocalDate day) {
        return switch (state) {
            case "SIGNED" -> where.is("state", "SIGNED").from("from", day.plusDays(1));
            case "ACTIVE" -> active(where, day);
            case "EXPIRED" -> where.is("state", "SIGNED").to("to", day.minusDays(1));
            default -> where.is("state", state);
        };
    }

    private static Where active(Where where, LocalDate day) {
        return where.is("state", "SIGNED").to("from", day).from("to", day);
    }

    private static Where expiring(Where where, int days, LocalDate day) {
        if (days < 0 || days > MOST_DAYS) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("expiringWithinDays");
        }
        return active(where, day).to("to", day.plusDays(days));
    }
}
