package org.gongwucang.events.organisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** 岗位授权: the complete set of roles from this day. */
@Revision("1")
public record RolesAssigned(String staff, List<String> roles, LocalDate occurredOn) implements StaffEntry {}
