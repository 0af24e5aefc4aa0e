package org.gongwucang.events.warehouse;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 库位启用: a zone, shelf or bin ({@code kind} ZONE, SHELF, BIN) exists from this day; its parent is its code without the last part. */
@Revision("1")
public record LocationOpened(String location, String warehouse, String kind, String name, LocalDate occurredOn)
        implements LocationEntry {}
