package org.gongwucang.query.office;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.office.OfficeTaken;
import org.jspecify.annotations.Nullable;

/**
 * 办公室使用行: a person and a room.
 *
 * @param code asset code of the room
 * @param unit that had the room when the person took it
 * @param rank level and rank then
 * @param post that the room is for; null for the person's only post
 * @param share m²
 * @param sits whether the person still sits there
 * @param takenOn since when, with this share and rank
 */
@RecordBuilder
public record OccupancyRow(
        String staff,
        String room,
        String code,
        String unit,
        String rank,
        @Nullable String post,
        BigDecimal share,
        boolean sits,
        LocalDate takenOn,
        @Nullable LocalDate leftOn)
        implements OccupancyRowBuilder.With {

    static OccupancyRow of(OfficeTaken e) {
        return new OccupancyRow(
                e.staff(), e.room(), e.code(), e.unit(), e.rank(), e.post(), e.share(), true, e.occurredOn(), null);
    }

    OccupancyRow left(LocalDate day) {
        return withSits(false).withLeftOn(day);
    }
}
