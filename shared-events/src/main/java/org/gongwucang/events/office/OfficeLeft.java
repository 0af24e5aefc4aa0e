package org.gongwucang.events.office;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 退出办公室: the person sits in the room no more. */
@Revision("1")
public record OfficeLeft(String staff, String room, String code, LocalDate occurredOn) implements OfficeEntry {}
