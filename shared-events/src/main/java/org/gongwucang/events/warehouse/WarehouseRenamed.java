package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 仓库更名: the warehouse bears another name from this day. */
@Revision("1")
public record WarehouseRenamed(String warehouse, String name, LocalDate occurredOn) implements WarehouseEntry {}
