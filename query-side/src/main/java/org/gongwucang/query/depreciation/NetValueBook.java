package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.policy.PoliciesInForce;
import org.gongwucang.query.question.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 净值台账 (L26): the register of things as it stood at the end of a month, with the rule that was in force then. */
@Component
public class NetValueBook {

    private static final int MOST_MONTHS = 120;

    private final LedgerReader<HoldingRow> things;
    private final PoliciesInForce policies;
    private final Moments moments;

    NetValueBook(LedgerReader<HoldingRow> things, PoliciesInForce policies, Moments moments) {
        this.things = things;
        this.policies = policies;
        this.moments = moments;
    }

    /** 月末: the last day of a month, or today while it lasts, and what was known by then. */
    record MonthEnd(YearMonth month, At at) {}

    /** 净值小计: of the rows with one value of a dimension. */
    public record NetValueLine(
            @Nullable String key, int rows, long pieces, BigDecimal original, BigDecimal accumulated, BigDecimal net) {}

    /** @throws org.gongwucang.graphql.fault.Fault ARGUMENT_INVALID where it is no month, or lies ahead */
    MonthEnd end(String month, @Nullable String knownAt) {
        return end(read(month, "month"), "month", knownAt);
    }

    private MonthEnd end(YearMonth month, String argument, @Nullable String knownAt) {
        LocalDate today = moments.today();
        if (month.isAfter(YearMonth.from(today))) {
            throw ArgumentFlaw.IN_FUTURE.of(argument);
        }
        LocalDate last = month.atEndOfMonth();
        return new MonthEnd(month, moments.at(last.isAfter(today) ? today : last, knownAt));
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

    static NetValueView view(Seen<HoldingRow> seen, MonthEnd end, DepreciationRule rule) {
        return new NetValueView(seen, NetValue.of(Depreciable.of(seen.row()), end.month(), rule));
    }

    /** Of one thing, month by month; months in which it was not there are left out. */
    List<NetValueView> course(Where where, String from, String to, @Nullable String knownAt) {
        YearMonth first = read(from, "from");
        YearMonth last = read(to, "to");
        if (last.isBefore(first)) {
            throw ArgumentFlaw.BEFORE_FROM.of("to");
        }
        if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw ArgumentFlaw.TOO_MANY.of("to");
        }
        List<NetValueView> all = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            MonthEnd end = end(month, "to", knownAt);
            DepreciationRule rule = rule(end);
            things.all(where, end.at()).forEach(seen -> all.add(view(seen, end, rule)));
        }
        return all;
    }

    /** Sums of the rows that fit, by key. */
    List<NetValueLine> lines(Where where, String by, MonthEnd end) {
        DepreciationRule rule = rule(end);
        Map<String, List<NetValueView>> groups = things.all(where, end.at()).stream()
                .map(seen -> view(seen, end, rule))
                .collect(Collectors.groupingBy(view -> view.group(by), TreeMap::new, Collectors.toList()));
        List<NetValueLine> lines = new ArrayList<>();
        groups.forEach((key, rows) -> lines.add(line(key.equals("null") ? null : key, rows)));
        return lines;
    }

    /** Sums of all things by class, for the whole house. */
    public List<NetValueLine> byClass(YearMonth month, At at) {
        return lines(new Where(), "CLASS", new MonthEnd(month, at));
    }

    private static NetValueLine line(@Nullable String key, List<NetValueView> rows) {
        return new NetValueLine(
                key,
                rows.size(),
                rows.stream().mapToLong(NetValueView::quantity).sum(),
                sum(rows.stream().map(NetValueView::original).toList()),
                sum(rows.stream().map(NetValueView::accumulated).toList()),
                sum(rows.stream().map(NetValueView::net).toList()));
    }

    static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
