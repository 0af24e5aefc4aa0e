package org.gongwucang.events.building;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/** 权属申请: registration of the title was applied for. */
@Revision("1")
public record TitleApplied(String building, String appliedBy, List<String> evidence, LocalDate occurredOn)
        implements BuildingEntry, Proven {}
