package org.gongwucang.events.building;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 房屋拆除: the building is no more, nor are its rooms.
 *
 * @param document by which that was approved
 */
@Revision("1")
public record BuildingDemolished(
        String building, String document, String recordedBy, List<String> evidence, LocalDate occurredOn)
        implements BuildingEntry, Proven {}
