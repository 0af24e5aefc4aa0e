package org.gongwucang.command.kernel;

import java.time.Instant;
import java.time.LocalDate;

/** 可记账日: whether something dated on a day may still be recorded, which ends when the day's period is closed. */
public interface OpenDays {

    /** @throws Refused PERIOD_CLOSED where the period of the day was closed at that instant */
    void requireOpen(LocalDate day, Instant at);
}
