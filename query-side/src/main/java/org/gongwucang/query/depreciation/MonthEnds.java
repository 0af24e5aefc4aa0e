package org.gongwucang.query.depreciation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.policy.PoliciesInForce;
import org.gongwucang.query.question.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 月末: months as they are asked for, and the rule that was in force at the end of them. */
@Component
class MonthEnds {

    private static final int MOST_MONTHS = 120;

    private final PoliciesInForce policies;
    private final Moments moments;

    MonthEnds(PoliciesInForce policies, Moments moments) {
        this.policies = policies;
        this.moments = moments;
    }

    /** 月末: the last day of a month, or today while it lasts, and what was known by then. */
    record MonthEnd(YearMonth month, At at) {}

    /**
     * @param argument by which the month was given
     * @throws org.gongwucang.graphql.fault.Fault ARGUMENT_INVALID where it is no month, or lies ahead
     */
    MonthEnd of(String month, String argument, @Nullable String knownAt) {
        return of(read(month, argument), argument, knownAt);
    }

    private MonthEnd of(YearMonth month, String argument, @Nullable String knownAt) {
        LocalDate today = moments.today();
        if (month.isAfter(YearMonth.from(today))) {
            throw ArgumentFlaw.IN_FUTURE.of(argument);
        }
        LocalDate last = month.atEndOfMonth();
        return new MonthEnd(month, moments.at(last.isAfter(today) ? today : last, knownAt));
    }

    /**
     * Each from the first to the last one.
     *
     * @throws org.gongwucang.graphql.fault.Fault ARGUMENT_INVALID where these are no months, or too many, or lie ahead
     */
    List<MonthEnd> between(String from, String to, @Nullable String knownAt) {
        YearMonth first = read(from, "from");
        YearMonth last = read(to, "to");
        if (last.isBefore(first)) {
            throw ArgumentFlaw.BEFORE_FROM.of("to");
        }
        if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw ArgumentFlaw.TOO_MANY.of("to");
        }
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> of(month, "to", knownAt))
                .toList();
    }

    private YearMonth read(String month, String argument) {
        try {
            YearMonth read = YearMonth.parse(month);
            moments.inRange(read.atDay(1), argument);
            return read;
        } catch (DateTimeParseException e) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of(argument);
        }
    }

    DepreciationRule rule(MonthEnd end) {
        At known = new At(null, end.at().knownAt());
        LocalDate day = end.month().atEndOfMonth();
        return DepreciationRule.of(
                policies.on(DepreciationRule.RULE, day, known).map(Seen::row));
    }
}
