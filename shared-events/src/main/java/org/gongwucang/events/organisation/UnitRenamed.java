package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 单位更名: the unit bears another name from this day. */
@Revision("1")
public record UnitRenamed(String unit, String name, LocalDate occurredOn) implements UnitEntry {}
