package org.gongwucang.events.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 使用办公室: the person has a share of the room from now on.
 *
 * @param unit that has the room
 * @param rank level and rank at the time
 * @param post that the room is for; null for the person's only post
 * @param share m²
 */
@Revision("1")
public record OfficeTaken(
        String staff,
        String room,
        String code,
        String unit,
        String rank,
        @Nullable String post,
        BigDecimal share,
        LocalDate occurredOn)
        implements OfficeEntry {}
