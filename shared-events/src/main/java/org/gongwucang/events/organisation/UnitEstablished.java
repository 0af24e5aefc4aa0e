package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 单位设立: a unit exists from this day, below {@code parent} or at the root; {@code kind} is ORGAN, INSTITUTION, TEMPORARY_BODY or OTHER. */
@Revision("1")
public record UnitEstablished(
        String unit, String name, @Nullable String parent, String kind, LocalDate occurredOn) implements UnitEntry {}
