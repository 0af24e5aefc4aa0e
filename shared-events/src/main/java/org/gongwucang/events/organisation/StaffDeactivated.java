package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 人员停用: the person may act no more; what is still in their hands is listed. */
@Revision("1")
public record StaffDeactivated(String staff, String reason, LocalDate occurredOn) implements StaffEntry {}
