package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 库位停用: nothing new is stored there. */
@Revision("1")
public record LocationDeactivated(String location, String reason, LocalDate occurredOn) implements LocationEntry {}
