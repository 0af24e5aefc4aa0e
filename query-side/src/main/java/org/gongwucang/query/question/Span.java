package org.gongwucang.query.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/** 期间: the days that figures are about, both inclusive. */
public record Span(LocalDate from, LocalDate to) {

    private static final int EARLIEST = 1900;

    /**
     * 期间参数: a year, or two days; this year where nothing is said.
     *
     * @param from stands with {@code to} and without a year
     */
    public record Named(
            @Nullable Integer year,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** @throws org.gongwucang.graphql.fault.Fault ARGUMENT_INVALID where it makes no sense or lies ahead */
        public Span span(Moments moments) {
            if (from == null && to == null) {
                return ofYear(year == null ? moments.today().getYear() : year, moments);
            }
            if (year != null) {
                throw ArgumentFlaw.NOT_UNDERSTOOD.of("year");
            }
            return between(from, to, moments);
        }
    }

    private static Span ofYear(int year, Moments moments) {
        if (year < EARLIEST || year > moments.today().getYear()) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Span between(@Nullable LocalDate from, @Nullable LocalDate to, Moments moments) {
        if (from == null || to == null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of(from == null ? "from" : "to");
        }
        if (moments.inRange(to, "to").isBefore(moments.inRange(from, "from"))) {
            throw ArgumentFlaw.BEFORE_FROM.of("to");
        }
        if (from.isAfter(moments.today())) {
            throw ArgumentFlaw.IN_FUTURE.of("from");
        }
        return new Span(from, to);
    }

    /** Without the days that lie behind the moment asked for; it may have none left. */
    public Span until(At at, Moments moments) {
        LocalDate day = at.asOf() == null ? moments.today() : at.asOf();
        return to.isAfter(day) ? new Span(from, day) : this;
    }

    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
