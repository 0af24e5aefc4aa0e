package org.gongwucang.query.finding;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 问题台账行: one finding.
 *
 * @param kind OVER_STANDARD or IRREGULAR_USE
 * @param rank name of a post rank
 * @param spaces what was measured
 * @param measured m² of all of these
 * @param limit m²; null where no standard was in force for the rank
 * @param state as the schema has it
 * @param method SWAP, PARTITION, VACATE_ALL or MERGE
 * @param partitioned m² behind the partition
 * @param verification VERIFIED or INVALID_CORRECTION, of the last verification
 * @param measuredAfter m² when it was verified
 * @param counted m² behind an invalid partition, which count to the person
 * @param reason of a deferral, its rejection or a reopening
 */
@RecordBuilder
public record FindingRow(
        String finding,
        String number,
        String kind,
        String unit,
        @Nullable String staff,
        @Nullable String rank,
        List<FoundSpace> spaces,
        BigDecimal measured,
        @Nullable BigDecimal limit,
        @Nullable BigDecimal excess,
        @Nullable String text,
        String state,
        String recordedBy,
        LocalDate recordedOn,
        @Nullable String method,
        @Nullable String plan,
        @Nullable LocalDate dueOn,
        @Nullable String account,
        @Nullable BigDecimal partitioned,
        boolean sameDoor,
        boolean exclusiveUse,
        @Nullable String correctedBy,
        @Nullable LocalDate correctedOn,
        @Nullable String verification,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable BigDecimal measuredAfter,
        @Nullable BigDecimal counted,
        @Nullable String document,
        @Nullable LocalDate reviewOn,
        @Nullable String deferredBy,
        @Nullable String reason)
        implements FindingRowBuilder.With {

    public FindingRow {
        spaces = List.copyOf(spaces);
    }

    static FindingRow recorded(FindingRecorded e) {
        return FindingRowBuilder.builder()
                .finding(e.finding())
                .number(e.number())
                .kind(e.kind())
                .unit(e.unit())
                .staff(e.staff())
                .rank(e.rank())
                .spaces(e.spaces().stream()
                        .map(space -> new FoundSpace(space.room(), space.code(), space.relation(), space.area()))
                        .toList())
                .measured(e.measured())
                .limit(e.limit())
                .excess(e.excess())
                .text(e.text())
                .state("OPEN")
                .recordedBy(e.recordedBy())
                .recordedOn(e.occurredOn())
                .build();
    }

    FindingRow planned(CorrectionPlanned e) {
        return withState("PLANNED").withMethod(e.method()).withPlan(e.plan()).withDueOn(e.dueOn());
    }

    FindingRow corrected(CorrectionRecorded e) {
        return withState("CORRECTED")
                .withAccount(e.account())
                .withPartitioned(e.partitioned())
                .withSameDoor(e.sameDoor())
                .withExclusiveUse(e.exclusiveUse())
                .withCorrectedBy(e.correctedBy())
                .withCorrectedOn(e.occurredOn());
    }

    FindingRow verified(CorrectionVerified e) {
        return withState("VERIFIED")
                .withVerification("VERIFIED")
                .withVerifiedBy(e.verifiedBy())
                .withVerifiedOn(e.occurredOn())
                .withMeasuredAfter(e.measured())
                .withCounted(null);
    }

    /** What was done stays to be read until something else is done. */
    FindingRow foundInvalid(CorrectionFoundInvalid e) {
        return withState("OPEN")
                .withVerification("INVALID_CORRECTION")
                .withVerifiedBy(e.verifiedBy())
                .withVerifiedOn(e.occurredOn())
                .withSameDoor(e.sameDoor())
                .withExclusiveUse(e.exclusiveUse())
                .withCounted(e.counted());
    }

    FindingRow deferred(FindingDeferred e) {
        return withState("DEFERRED")
                .withDocument(e.document())
                .withReviewOn(e.reviewOn())
                .withDeferredBy(e.deferredBy());
    }

    FindingRow turned(String next, String why) {
        return withState(next).withReason(why);
    }
}
