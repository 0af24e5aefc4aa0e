package org.gongwucang.events.policy;

import org.gongwucang.events.Entry;

/** 规则适用: what is told of the decisions by a rule, so that its versions cannot be changed under them unnoticed. */
public sealed interface PolicyUseEntry extends Entry permits PolicyCited {

    /** Name of the rule, such as IDLE. */
    String rule();
}
