package org.gongwucang.events.building;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 权属转移: the title went to somebody else, and with it the building and all its rooms.
 *
 * @param toOwner who has it now, in words: it need not be a unit of the house
 * @param document by which that was approved
 */
@Revision("1")
public record TitleTransferred(
        String building,
        String toOwner,
        String document,
        String transferredBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements BuildingEntry, Proven {}
