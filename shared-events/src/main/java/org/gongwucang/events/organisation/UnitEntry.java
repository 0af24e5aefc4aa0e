package org.gongwucang.events.organisation;

import org.gongwucang.events.Entry;

/** 单位: what can be said of an organisation unit. Stream {@code unit:<code>}. */
public sealed interface UnitEntry extends Entry
        permits UnitEstablished, UnitRenamed, UnitPlacedUnder, UnitDeactivated, UnitReactivated {}
