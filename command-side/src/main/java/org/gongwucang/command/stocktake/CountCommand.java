package org.gongwucang.command.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.CardDraft;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.intake.SurplusBatches;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.InPlace;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** 盘点明细指令: what can be asked of a thing that is counted. The place tells parts of one lot apart. */
sealed interface CountCommand extends Dated {

    String stockTake();

    /**
     * Carried out where it is asked: many count at once, hardly ever the same thing.
     *
     * @param place location or unit where it was seen
     * @param pieces of a lot
     * @param scannedAt time of the device
     */
    record RecordScan(
            @TargetAggregateIdentifier String stockTake,
            Tag tag,
            ScanId scanId,
            String place,
            @Nullable Integer pieces,
            OptionalText note,
            Instant scannedAt,
            LocalDate occurredOn)
            implements CountCommand, InPlace {}

    /** Compares what was counted with what was due. */
    record ReconcileCount(
            @TargetAggregateIdentifier String stockTake,
            Tag tag,
            @Nullable String place,
            LocalDate occurredOn) implements CountCommand {}

    record ExplainDifference(
            @TargetAggregateIdentifier String stockTake,
            Tag tag,
            @Nullable String place,
            String cause,
            Reason explanation,
            List<String> evidence,
            LocalDate occurredOn)
            implements CountCommand {}

    /** @param custodian of what was missing and is found in stock; with the funds of its account */
    record PostDifference(
            @TargetAggregateIdentifier String stockTake,
            Tag tag,
            @Nullable String place,
            @Nullable String custodian,
            @Nullable String fundSource,
            LocalDate occurredOn)
            implements CountCommand {}

    /** Takes a number: it belongs where the sequence of the unit's batches is. */
    record DraftSurplus(
            String stockTake,
            String batch,
            String unit,
            String warehouse,
            List<SurplusLine> lines,
            LocalDate occurredOn)
            implements CountCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return SurplusBatches.sequence(unit, occurredOn);
        }
    }

    /** @param card of what nothing known is */
    record SurplusLine(
            Tag tag,
            @Nullable String place,
            boolean lot,
            @Nullable CardDraft card,
            Quantity quantity,
            boolean secret,
            OptionalText wipeCertificate) {}
}
