package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 仓库启用: a warehouse run by the unit; {@code kind} is PHYSICAL or VIRTUAL (the goods stay at their unit). Revision 1 had no kind: every warehouse was physical. */
@Revision("2")
public record WarehouseOpened(String warehouse, String name, String unit, String kind, LocalDate occurredOn)
        implements WarehouseEntry {}
