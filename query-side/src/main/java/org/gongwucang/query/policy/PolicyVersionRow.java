package org.gongwucang.query.policy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDeclined;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.jspecify.annotations.Nullable;

/**
 * 规则台账行: one version of a rule.
 *
 * @param state DRAFTED, ACTIVATED or DECLINED
 * @param draftedBy staff number, or HOUSE
 * @param decidedBy who activated or declined it
 * @param appliesAt from when on it decides
 * @param confirmed versions that had decided something dated in its days, by month
 * @param reason why it was declined
 */
@RecordBuilder
public record PolicyVersionRow(
        String rule,
        int version,
        String title,
        String document,
        @Nullable String article,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<RuleValue> values,
        String state,
        String draftedBy,
        @Nullable String decidedBy,
        @Nullable Instant appliesAt,
        List<String> confirmed,
        @Nullable String reason)
        implements PolicyVersionRowBuilder.With {

    static PolicyVersionRow drafted(PolicyVersionDrafted e) {
        return new PolicyVersionRow(
                e.rule(),
                e.version(),
                e.title(),
                e.source().document(),
                e.source().article(),
                e.source().issuer(),
                e.source().issuedOn(),
                e.effectiveFrom(),
                e.effectiveTo(),
                RuleValue.of(e.values()),
                "DRAFTED",
                e.draftedBy(),
                null,
                null,
                List.of(),
                null);
    }

    PolicyVersionRow activated(PolicyVersionActivated e) {
        return withState("ACTIVATED")
                .withDecidedBy(e.activatedBy())
                .withAppliesAt(e.appliesAt())
                .withConfirmed(e.confirmed());
    }

    PolicyVersionRow declined(PolicyVersionDeclined e) {
        return withState("DECLINED").withDecidedBy(e.declinedBy()).withReason(e.reason());
    }

    /** Whether it began on or before the day and decides at that instant. */
    boolean hasBegun(LocalDate day, Instant at) {
        return appliesAt != null && !appliesAt.isAfter(at) && !effectiveFrom.isAfter(day);
    }

    boolean hasEnded(LocalDate day) {
        return effectiveTo != null && effectiveTo.isBefore(day);
    }
}
