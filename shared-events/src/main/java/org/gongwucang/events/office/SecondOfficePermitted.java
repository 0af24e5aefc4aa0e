package org.gongwucang.events.office;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 准予第二办公室: for a concurrent post the person may have a second, smaller office. */
@Revision("1")
public record SecondOfficePermitted(String staff, String request, String post, LocalDate occurredOn)
        implements OfficeEntry {}
