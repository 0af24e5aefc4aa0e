package org.gongwucang.events.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 使用办公室: the person has a share of the room from now on.
 *
 * @param unit that has the room
 * @param rank level and rank at the time
 * @param post that the room is for; null for the person's only post
 * @param share m²
 * @param decidedBy the standard of office area, for a second office; empty for the only one
 */
@Revision("2")
public record OfficeTaken(
        String staff,
        String room,
        String code,
        String unit,
        String rank,
        @Nullable String post,
        BigDecimal share,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements OfficeEntry, Decided {}
