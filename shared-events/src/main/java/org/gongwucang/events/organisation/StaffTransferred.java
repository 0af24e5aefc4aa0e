package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 人员调动: the person works for another unit from this day. */
@Revision("1")
public record StaffTransferred(String staff, String unit, LocalDate occurredOn) implements StaffEntry {}
