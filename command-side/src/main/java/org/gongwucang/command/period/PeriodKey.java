package org.gongwucang.command.period;

import static org.gongwucang.command.kernel.Rules.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** 期间: a month, written as {@code 2026-03}. */
public record PeriodKey(String value) {

    public PeriodKey {
        try {
            YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            throw refused("PERIOD_MALFORMED", "period", value);
        }
    }

    YearMonth month() {
        return YearMonth.parse(value);
    }

    LocalDate lastDay() {
        return month().atEndOfMonth();
    }
}
