package org.gongwucang.query.inspection;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.jspecify.annotations.Nullable;

/**
 * 专项检查行: a campaign with its frozen scope.
 *
 * @param kind VEHICLE or ROOM
 * @param unit that carries it out
 * @param units codes of the units in its scope, sorted
 * @param state OPEN or CLOSED
 */
@RecordBuilder
public record InspectionCampaignRow(
        String campaign,
        String number,
        String kind,
        String name,
        String unit,
        List<String> units,
        int unitsInScope,
        String digest,
        String state,
        String openedBy,
        LocalDate openedOn,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        @Nullable String summary)
        implements InspectionCampaignRowBuilder.With {

    public InspectionCampaignRow {
        units = List.copyOf(units);
    }

    static InspectionCampaignRow of(InspectionCampaignOpened e) {
        return new InspectionCampaignRow(
                e.campaign(),
                e.number(),
                e.kind(),
                e.name(),
                e.unit(),
                e.units(),
                e.units().size(),
                e.digest(),
                "OPEN",
                e.openedBy(),
                e.occurredOn(),
                null,
                null,
                null);
    }

    InspectionCampaignRow closed(InspectionCampaignClosed e) {
        return withState("CLOSED")
                .withClosedBy(e.closedBy())
                .withClosedOn(e.occurredOn())
                .withSummary(e.summary());
    }
}
