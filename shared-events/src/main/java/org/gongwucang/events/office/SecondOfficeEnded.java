package org.gongwucang.events.office;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 第二办公室终止: the concurrent post ended, and with it the permission. */
@Revision("1")
public record SecondOfficeEnded(String staff, String request, String post, String room, LocalDate occurredOn)
        implements OfficeEntry {}
