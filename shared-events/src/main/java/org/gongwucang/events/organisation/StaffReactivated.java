package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 人员恢复: the person may act again. */
@Revision("1")
public record StaffReactivated(String staff, String reason, LocalDate occurredOn) implements StaffEntry {}
