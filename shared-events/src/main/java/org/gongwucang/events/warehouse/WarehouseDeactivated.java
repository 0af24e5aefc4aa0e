package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 仓库停用: nothing new is stored there. */
@Revision("1")
public record WarehouseDeactivated(String warehouse, String reason, LocalDate occurredOn) implements WarehouseEntry {}
