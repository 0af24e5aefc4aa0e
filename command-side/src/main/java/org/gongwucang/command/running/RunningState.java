package org.gongwucang.command.running;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.transfer.Deed;
import org.jspecify.annotations.Nullable;

/**
 * 单车账目状态: how far one thing in the account of a vehicle is.
 *
 * @param from first day of a policy; day on which a trip begins
 * @param to last day of a policy or of a test
 * @param readings what the odometer showed
 * @param provider kind and code of the provider whose use outside the list is asked for
 * @param usedBy entry that used the approval
 * @param estimate of a repair, yuan
 * @param asked who asked for a repair, or for another provider
 * @param approved who approved it
 * @param spell when a trip takes the vehicle
 */
@RecordBuilder
record RunningState(
        Kind kind,
        Phase phase,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Reading> readings,
        @Nullable String provider,
        @Nullable String usedBy,
        @Nullable BigDecimal estimate,
        @Nullable Deed asked,
        @Nullable Deed approved,
        @Nullable Spell spell)
        implements RunningStateBuilder.With {

    /** Before it was entered, or after that was taken back. */
    static final RunningState NONE =
            new RunningState(Kind.NONE, Phase.NONE, null, null, List.of(), null, null, null, null, null, null);

    RunningState {
        readings = List.copyOf(readings);
    }

    /** 种类. */
    enum Kind {
        NONE,
        INSURANCE,
        FUEL,
        REPAIR,
        OFF_LIST,
        INSPECTION,
        VIOLATION,
        ODOMETER,
        TRIP
    }

    /** 阶段. */
    enum Phase {
        NONE,
        RECORDED,
        REQUESTED,
        APPROVED,
        REJECTED,
        DONE,
        DISPATCHED,
        RETURNED,
        RELEASED
    }

    static RunningState recorded(Kind kind) {
        return NONE.withKind(kind).withPhase(Phase.RECORDED);
    }

    boolean is(Kind of, Phase at) {
        return kind == of && phase == at;
    }
}
