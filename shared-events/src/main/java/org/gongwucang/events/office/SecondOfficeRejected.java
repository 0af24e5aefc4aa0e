package org.gongwucang.events.office;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 第二办公室驳回. */
@Revision("1")
public record SecondOfficeRejected(String request, String rejectedBy, String reason, LocalDate occurredOn)
        implements SecondOfficeEntry {}
