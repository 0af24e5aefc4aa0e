package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 库位恢复: it may be stored there again. */
@Revision("1")
public record LocationReactivated(String location, String reason, LocalDate occurredOn) implements LocationEntry {}
