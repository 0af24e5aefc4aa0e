package org.gongwucang.events.period;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 反结账退回: the month stays closed. */
@Revision("1")
public record PeriodReopeningDeclined(String period, String declinedBy, String reason, LocalDate occurredOn)
        implements PeriodEntry {}
