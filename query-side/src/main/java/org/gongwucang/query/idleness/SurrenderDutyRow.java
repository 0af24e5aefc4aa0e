package org.gongwucang.query.idleness;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.SurrenderReminded;
import org.jspecify.annotations.Nullable;

/**
 * 应缴台账行: a thing that its unit declared idle, the last time it did.
 *
 * @param id of the card
 * @param assetClass the written form {@code system@edition:code}
 * @param dueOn last day to surrender it; null where no rule was in force
 * @param state OPEN, SURRENDERED, USED_AGAIN, DISPOSED or REASSIGNED
 * @param reminders so far
 */
@RecordBuilder
public record SurrenderDutyRow(
        String id,
        String code,
        String assetClass,
        String unit,
        LocalDate idleSince,
        @Nullable LocalDate dueOn,
        String reason,
        String declaredBy,
        LocalDate declaredOn,
        String state,
        int reminders,
        @Nullable LocalDate remindedOn,
        @Nullable String lastReminder,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy)
        implements SurrenderDutyRowBuilder.With {

    static SurrenderDutyRow declared(AssetDeclaredIdle e) {
        return new SurrenderDutyRow(
                e.assetId(),
                e.code(),
                e.assetClass().text(),
                e.unit(),
                e.idleSince(),
                e.dueOn(),
                e.reason(),
                e.declaredBy(),
                e.occurredOn(),
                "OPEN",
                0,
                null,
                null,
                null,
                null);
    }

    SurrenderDutyRow reminded(SurrenderReminded e) {
        return withReminders(e.number()).withRemindedOn(e.occurredOn()).withLastReminder(e.document());
    }

    SurrenderDutyRow ended(AssetIdlenessEnded e) {
        return withState(e.cause()).withEndedOn(e.occurredOn()).withEndedBy(e.reason());
    }
}
