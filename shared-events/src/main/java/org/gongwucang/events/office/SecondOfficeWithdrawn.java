package org.gongwucang.events.office;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 第二办公室撤回: before it was decided. */
@Revision("1")
public record SecondOfficeWithdrawn(String request, String withdrawnBy, String reason, LocalDate occurredOn)
        implements SecondOfficeEntry {}
