package org.gongwucang.query.disposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.disposal.PursuitRecovered;
import org.gongwucang.events.disposal.PursuitStepTaken;
import org.jspecify.annotations.Nullable;

/**
 * 账销案存台账行: one claim.
 *
 * @param claim yuan, as it was filed
 * @param recovered yuan that went to the treasury
 * @param receipts numbers of treasury receipts
 * @param state OPEN or ENDED
 * @param reason why it ended
 */
@RecordBuilder
public record PursuitRow(
        String disposal,
        String number,
        int line,
        String unit,
        String code,
        String name,
        String debtor,
        BigDecimal claim,
        BigDecimal recovered,
        List<String> receipts,
        String state,
        LocalDate openedOn,
        int steps,
        @Nullable String lastStep,
        @Nullable LocalDate lastStepOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason)
        implements PursuitRowBuilder.With {

    public PursuitRow {
        receipts = List.copyOf(receipts);
    }

    static PursuitRow opened(PursuitOpened e) {
        return new PursuitRow(
                e.disposal(),
                e.number(),
                e.line(),
                e.unit(),
                e.code(),
                e.name(),
                e.debtor(),
                e.claim(),
                BigDecimal.ZERO,
                List.of(),
                "OPEN",
                e.occurredOn(),
                0,
                null,
                null,
                null,
                null);
    }

    PursuitRow pursued(PursuitStepTaken e) {
        return withSteps(steps + 1).withLastStep(e.taken()).withLastStepOn(e.occurredOn());
    }

    PursuitRow recovered(PursuitRecovered e) {
        return withRecovered(recovered.add(e.amount()))
                .withReceipts(
                        Stream.concat(receipts.stream(), Stream.of(e.receipt())).toList());
    }

    PursuitRow ended(String why, LocalDate on) {
        return withState("ENDED").withReason(why).withEndedOn(on);
    }
}
