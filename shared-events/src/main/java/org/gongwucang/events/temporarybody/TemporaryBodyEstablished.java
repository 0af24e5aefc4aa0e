package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/** 临时机构设立: an approver agreed; its unit is established in the same act. */
@Revision("1")
public record TemporaryBodyEstablished(
        String body,
        String name,
        String leadUnit,
        String document,
        LocalDate plannedEnd,
        String approvedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TemporaryBodyEntry, Proven {}
