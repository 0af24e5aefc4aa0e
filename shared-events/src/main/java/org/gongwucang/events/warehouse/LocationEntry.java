package org.gongwucang.events.warehouse;

import org.gongwucang.events.Entry;

/** 库位: what can be said of a place in a warehouse. Stream {@code location:<warehouse>/<zone>[/<shelf>[/<bin>]]}. */
public sealed interface LocationEntry extends Entry
        permits LocationOpened, LocationRenamed, LocationDeactivated, LocationReactivated {}
