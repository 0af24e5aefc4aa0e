package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 单位划转: from this day the unit and all below it hang under another parent. */
@Revision("1")
public record UnitPlacedUnder(String unit, @Nullable String parent, LocalDate occurredOn) implements UnitEntry {}
