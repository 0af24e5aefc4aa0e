package org.gongwucang.query.provider;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.jspecify.annotations.Nullable;

/**
 * 定点行: one provider for one time.
 *
 * @param kind INSURANCE, REPAIR or FUEL
 * @param to last day, also where it was ended early
 */
@RecordBuilder
public record ProviderDesignationRow(
        String designation,
        String kind,
        String provider,
        String name,
        LocalDate from,
        LocalDate to,
        String tender,
        String designatedBy,
        LocalDate designatedOn,
        @Nullable String endedBy,
        @Nullable String endReason)
        implements ProviderDesignationRowBuilder.With {

    static ProviderDesignationRow of(ProviderDesignated e) {
        return new ProviderDesignationRow(
                e.designation(),
                e.kind(),
                e.provider(),
                e.name(),
                e.from(),
                e.to(),
                e.tender(),
                e.designatedBy(),
                e.occurredOn(),
                null,
                null);
    }

    ProviderDesignationRow ended(ProviderDesignationEnded e) {
        return withTo(e.lastDay()).withEndedBy(e.endedBy()).withEndReason(e.reason());
    }

    /** Whether it counts on the day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
