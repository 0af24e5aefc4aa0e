package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 单位恢复: the unit may be used again. */
@Revision("1")
public record UnitReactivated(String unit, String reason, LocalDate occurredOn) implements UnitEntry {}
