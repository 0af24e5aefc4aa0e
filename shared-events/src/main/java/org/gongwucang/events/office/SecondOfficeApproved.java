package org.gongwucang.events.office;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/** 第二办公室批准. */
@Revision("1")
public record SecondOfficeApproved(String request, String approvedBy, List<String> evidence, LocalDate occurredOn)
        implements SecondOfficeEntry, Proven {}
