package org.gongwucang.events.room;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/** 房间腾退: nobody sits in it any more.
 *
 * @param left staff numbers of those who sat in it
 */
@Revision("1")
public record RoomVacated(
        String room,
        String unit,
        List<String> left,
        String reason,
        String vacatedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements RoomEntry, Proven {}
