package org.gongwucang.events.configuration;

import org.gongwucang.events.classification.ClassRef;

/**
 * 配置变动: what a line of an order, of a batch or of a case of disposal did to what a unit has. Each line is a strand of its
 * own.
 */
public sealed interface ConfigurationHoldingEntry extends ConfigurationEntry
        permits ConfigurationClaimed, ConfigurationReceived, ConfigurationReleased, ConfigurationReduced {

    /** Identifier of the order, batch or case. */
    String origin();

    /** Number of the line within it. */
    int line();

    ClassRef assetClass();

    int pieces();
}
