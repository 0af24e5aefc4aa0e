package org.gongwucang.events.policy;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 规则退回: the draft will not hold. Its number stays used. */
@Revision("1")
public record PolicyVersionDeclined(String rule, int version, String declinedBy, String reason, LocalDate occurredOn)
        implements PolicyEntry {}
