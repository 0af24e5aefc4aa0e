package org.gongwucang.events.period;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 反结账申请: somebody needs to enter or take back what is dated in this closed month. */
@Revision("1")
public record PeriodReopeningRequested(String period, String requestedBy, String reason, LocalDate occurredOn)
        implements PeriodEntry {}
