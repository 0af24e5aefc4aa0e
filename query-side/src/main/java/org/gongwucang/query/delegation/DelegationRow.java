package org.gongwucang.query.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 授权台账行.
 *
 * @param unit of the person whose role it is
 * @param to the last day as it was meant
 * @param lastDay the last day, or the one on which it was revoked
 */
public record DelegationRow(
        String delegation,
        String role,
        String delegator,
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        LocalDate lastDay,
        String document,
        String reason,
        List<String> evidence,
        LocalDate delegatedOn,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBecause) {

    public DelegationRow {
        evidence = List.copyOf(evidence);
    }

    static DelegationRow of(RoleDelegated e, Fact fact) {
        return new DelegationRow(
                e.delegation(),
                e.role(),
                e.delegator(),
                e.unit(),
                e.delegate(),
                e.from(),
                e.to(),
                e.to(),
                e.document(),
                e.reason(),
                e.evidence(),
                e.occurredOn(),
                null,
                null,
                null);
    }

    DelegationRow revoked(DelegationRevoked e, Fact fact) {
        return new DelegationRow(
                delegation,
                role,
                delegator,
                unit,
                delegate,
                from,
                to,
                e.occurredOn().isBefore(to) ? e.occurredOn() : to,
                document,
                reason,
                evidence,
                delegatedOn,
                e.revokedBy(),
                fact.recordedAt(),
                e.reason());
    }
}
