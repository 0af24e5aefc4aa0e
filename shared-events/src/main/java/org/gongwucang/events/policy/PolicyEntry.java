package org.gongwucang.events.policy;

import org.gongwucang.events.Entry;

/** 制度规则: what can happen to a rule. Stream: one per rule. */
public sealed interface PolicyEntry extends Entry
        permits PolicyVersionDrafted, PolicyVersionDeclined, PolicyVersionActivated {

    /** Name of the rule, such as IDLE. */
    String rule();

    /** Number of the version, from 1. */
    int version();
}
