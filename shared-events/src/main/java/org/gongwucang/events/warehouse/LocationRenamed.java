package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 库位更名: the place bears another name. */
@Revision("1")
public record LocationRenamed(String location, String name, LocalDate occurredOn) implements LocationEntry {}
