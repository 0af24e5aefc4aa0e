package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 配置退还: what came back is not what was lent; the body still has that. */
@Revision("1")
public record KitLineSentBack(String body, String order, int line, int pieces, String inspectedBy, LocalDate occurredOn)
        implements KitLineEntry {}
