package org.gongwucang.query.idleness;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 应缴筛选: every given part must hold. */
public record SurrenderDutyFilter(
        @Nullable String under,
        @Nullable String state,
        @Nullable Boolean overdue,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable Boolean reminded) {

    static final SurrenderDutyFilter ALL = new SurrenderDutyFilter(null, null, null, null, null, null);

    /** @param day overdue is what was due before it and is still open */
    Where on(Where where, LocalDate day) {
        where.is("state", state).from("dueOn", dueFrom).to("dueOn", dueTo);
        if (Boolean.TRUE.equals(overdue)) {
            where.is("state", "OPEN").to("dueOn", day.minusDays(1));
        }
        return Boolean.TRUE.equals(reminded) ? where.present("remindedOn") : where;
    }
}
