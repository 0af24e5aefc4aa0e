package org.gongwucang.events.configuration;

import org.gongwucang.events.Entry;

/** 单位配置账: what counts as held by a unit. Stream: {@code configuration:} and the code of the unit. */
public sealed interface ConfigurationEntry extends Entry
        permits UnitConfigurationStated, ConfigurationHoldingEntry, ConfigurationEntryReversed {

    /** Code of the unit. */
    String unit();
}
