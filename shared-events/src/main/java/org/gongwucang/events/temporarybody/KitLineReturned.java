package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 配置归还: a keeper took pieces back; they wait to be looked at. */
@Revision("1")
public record KitLineReturned(String body, String order, int line, int pieces, String receivedBy, LocalDate occurredOn)
        implements KitLineEntry {}
