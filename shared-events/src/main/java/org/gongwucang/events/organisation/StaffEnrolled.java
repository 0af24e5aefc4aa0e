package org.gongwucang.events.organisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** 人员登记: a person works for the unit in these roles. */
@Revision("1")
public record StaffEnrolled(String staff, String unit, List<String> roles, LocalDate occurredOn)
        implements StaffEntry {}
