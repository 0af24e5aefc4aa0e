package org.gongwucang.query.works;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.events.works.WorksAccepted;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksKeysHandedOver;
import org.gongwucang.events.works.WorksRequested;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStarted;
import org.jspecify.annotations.Nullable;

/**
 * 维修改造台账行: one order.
 *
 * @param seenBy codes of the units that it concerns: the one that asked and the one that the keys are for
 * @param kind REPAIR or REFURBISHMENT
 * @param building asset code of the building
 * @param estimate of the unit, in yuan
 * @param state as the schema has it
 * @param amount that was reviewed, and approved once it was, in yuan
 * @param approvedBy staff numbers, by their steps
 * @param reason of a rejection or a withdrawal
 * @param endedOn day of that
 * @param cost in yuan
 * @param overCost why it cost more than was approved
 * @param keysBy who signed for the keys
 */
@RecordBuilder
public record WorksRow(
        String order,
        String number,
        String unit,
        List<String> seenBy,
        String kind,
        String place,
        @Nullable String building,
        String description,
        BigDecimal estimate,
        String state,
        String requestedBy,
        LocalDate requestedOn,
        @Nullable String need,
        @Nullable String budgetSource,
        @Nullable BigDecimal amount,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        List<String> approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String reason,
        @Nullable LocalDate endedOn,
        @Nullable String contractor,
        @Nullable String startedBy,
        @Nullable LocalDate startedOn,
        @Nullable String acceptedBy,
        @Nullable LocalDate acceptedOn,
        @Nullable BigDecimal cost,
        @Nullable String overCost,
        @Nullable String keysTo,
        @Nullable String keysBy,
        @Nullable LocalDate keysOn)
        implements WorksRowBuilder.With {

    public WorksRow {
        seenBy = List.copyOf(seenBy);
        approvedBy = List.copyOf(approvedBy);
    }

    static WorksRow requested(WorksRequested e) {
        return WorksRowBuilder.builder()
                .order(e.order())
                .number(e.number())
                .unit(e.unit())
                .seenBy(List.of(e.unit()))
                .kind(e.kind())
                .place(e.place())
                .building(e.building())
                .description(e.description())
                .estimate(e.estimate())
                .state("REQUESTED")
                .requestedBy(e.requestedBy())
                .requestedOn(e.occurredOn())
                .approvedBy(List.of())
                .build();
    }

    WorksRow reviewed(WorksReviewed e) {
        return withState("REVIEWED")
                .withNeed(e.need())
                .withBudgetSource(e.budgetSource())
                .withAmount(e.amount())
                .withReviewedBy(e.reviewedBy())
                .withReviewedOn(e.occurredOn());
    }

    WorksRow stepApproved(String by) {
        return withState("STEP_APPROVED").withApprovedBy(with(by));
    }

    WorksRow approved(WorksApproved e) {
        return withState("APPROVED")
                .withApprovedBy(with(e.approvedBy()))
                .withApprovedOn(e.occurredOn())
                .withAmount(e.amount());
    }

    WorksRow ended(String next, String why, LocalDate day) {
        return withState(next).withReason(why).withEndedOn(day);
    }

    WorksRow started(WorksStarted e) {
        return withState("STARTED")
                .withContractor(e.contractor())
                .withStartedBy(e.startedBy())
                .withStartedOn(e.occurredOn());
    }

    WorksRow accepted(WorksAccepted e) {
        return withState("ACCEPTED")
                .withCost(e.cost())
                .withOverCost(e.overCost())
                .withAcceptedBy(e.acceptedBy())
                .withAcceptedOn(e.occurredOn());
    }

    WorksRow offered(String toUnit) {
        return withState("KEYS_OFFERED")
                .withKeysTo(toUnit)
                .withSeenBy(Stream.of(unit, toUnit).distinct().toList());
    }

    WorksRow handedOver(WorksKeysHandedOver e) {
        return withState("HANDED_OVER").withKeysBy(e.receivedBy()).withKeysOn(e.occurredOn());
    }

    private List<String> with(String by) {
        return Stream.concat(approvedBy.stream(), Stream.of(by)).toList();
    }
}
