package org.gongwucang.events.numbering;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 编号段预留: a process may hand out the numbers first to last of the year; what it does not use is a gap, never reused. */
@Revision("1")
public record CodeBlockReserved(int year, int first, int last, String process, LocalDate occurredOn)
        implements CodeSequenceEntry {}
