package org.gongwucang.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 检查开展: a campaign begins; which units are in its scope is frozen. Opens the stream.
 *
 * @param kind VEHICLE or ROOM
 * @param unit that carries it out
 * @param units codes of the units in its scope, sorted, at most 2000
 * @param digest SHA-256 of these codes, one a line
 * @param openedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record InspectionCampaignOpened(
        String campaign,
        String number,
        String kind,
        String name,
        String unit,
        List<String> units,
        String digest,
        String openedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements InspectionEntry, Proven {}
