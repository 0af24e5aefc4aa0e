package org.gongwucang.events.warehouse;

import org.gongwucang.events.Entry;

/** 仓库: what can be said of a warehouse. Stream {@code warehouse:<code>}. */
public sealed interface WarehouseEntry extends Entry
        permits WarehouseOpened, WarehouseRenamed, WarehouseDeactivated, WarehouseReactivated {}
