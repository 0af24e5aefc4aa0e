package org.gongwucang.query.approval;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 审批行: one step that was asked for; while nobody has decided it is told of the document, then of the decision. A document of
 * which nothing is asked has a row, too, which is there for nobody.
 *
 * @param kind TRANSFER, INTAKE, DISPOSAL, DISPOSAL_PRICE, STOCK_TAKE, TEMPORARY_BODY, REASSIGNMENT, VEHICLE_PURCHASE,
 *     VEHICLE_ALLOTMENT, VEHICLE_SCRAPPING, VEHICLE_SALE, SPACE_REALLOCATION, SECOND_OFFICE, WORKS, LEASE,
 *     VEHICLE_REPAIR, OFF_LIST_PROVIDER, TRIP, FINDING_DEFERRAL or OPENING
 * @param id of the document
 * @param number of the document; the opening has none
 * @param unit that it concerns; null for the opening
 * @param step 1 or 2
 * @param result PENDING, APPROVED, REJECTED, RETURNED or WITHDRAWN; empty where nothing is asked
 * @param askedAt when it was recorded
 * @param value yuan, where the document has one
 * @param hours from the one recording to the other, in hours with two decimals
 * @param days from the business day on which it was asked to that of the decision
 * @param day that of the decision, before it that of the asking
 */
@RecordBuilder
public record ApprovalRow(
        String kind,
        String id,
        @Nullable String number,
        @Nullable String unit,
        int step,
        String result,
        @Nullable LocalDate askedOn,
        @Nullable Instant askedAt,
        @Nullable String askedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable BigDecimal value,
        @Nullable String reason,
        @Nullable BigDecimal hours,
        @Nullable Integer days,
        @Nullable LocalDate day)
        implements ApprovalRowBuilder.With {

    static final String PENDING = "PENDING";

    private static final String NONE = "";
    private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000L);

    static ApprovalRow of(String kind, String id, @Nullable String number, @Nullable String unit) {
        return new ApprovalRow(
                kind, id, number, unit, 1, NONE, null, null, null, null, null, null, null, null, null, null, null);
    }

    boolean isNone() {
        return result.equals(NONE);
    }

    /** Asked for by this person, who may be the one who decided the step before. */
    ApprovalRow asked(int ofStep, String by, Fact fact) {
        return withStep(ofStep)
                .withResult(PENDING)
                .withAskedOn(fact.occurredOn())
                .withAskedAt(fact.recordedAt())
                .withAskedBy(by)
                .withDay(fact.occurredOn());
    }

    /** The document after somebody decided. */
    ApprovalRow settled() {
        return withResult(NONE);
    }

    /** The decision; none where nothing was asked. */
    ApprovalRow decided(String as, String by, @Nullable String because, Fact fact) {
        if (isNone() || askedAt == null || askedOn == null) {
            return settled();
        }
        return withResult(as)
                .withDecidedOn(fact.occurredOn())
                .withDecidedAt(fact.recordedAt())
                .withDecidedBy(by)
                .withReason(because)
                .withHours(hoursUntil(fact.recordedAt()))
                .withDays((int) ChronoUnit.DAYS.between(Objects.requireNonNull(askedOn), fact.occurredOn()))
                .withDay(fact.occurredOn());
    }

    private BigDecimal hoursUntil(Instant decision) {
        long millis =
                Duration.between(Objects.requireNonNull(askedAt), decision).toMillis();
        return BigDecimal.valueOf(millis).divide(MILLIS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }
}
