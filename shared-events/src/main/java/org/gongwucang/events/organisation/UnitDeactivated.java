package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 单位停用: no new use of the unit; what still hangs there is listed, not moved. */
@Revision("1")
public record UnitDeactivated(String unit, String reason, LocalDate occurredOn) implements UnitEntry {}
