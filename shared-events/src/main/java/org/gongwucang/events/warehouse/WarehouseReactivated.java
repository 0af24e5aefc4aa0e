package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 仓库恢复: it may be stored there again. */
@Revision("1")
public record WarehouseReactivated(String warehouse, String reason, LocalDate occurredOn) implements WarehouseEntry {}
