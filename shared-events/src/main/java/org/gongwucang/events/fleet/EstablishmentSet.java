package org.gongwucang.events.fleet;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 车辆编制核定: from this day the unit may have so many vehicles of each category; a category that is not named has none.
 *
 * @param total of all categories
 * @param document by which it was approved
 * @param setBy staff number
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record EstablishmentSet(
        String unit,
        List<EstablishmentPart> parts,
        int total,
        String document,
        String setBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements FleetEntry, Proven {}
