package org.gongwucang.query.depreciation;

import java.util.ArrayList;
import java.util.List;
import org.gongwucang.query.depreciation.MonthEnds.MonthEnd;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;

/** 净值台账 (L26): a register as it stood at the end of a month, with the rule that was in force then. */
abstract class ValuedBook<R, V extends ValuedView<R>> {

    private final LedgerReader<R> register;
    private final MonthEnds months;

    ValuedBook(LedgerReader<R> register, MonthEnds months) {
        this.register = register;
        this.months = months;
    }

    /** What a row was worth. */
    abstract V view(Seen<R> seen, MonthEnd end, DepreciationRule rule);

    private List<V> views(Where where, MonthEnd end) {
        DepreciationRule rule = months.rule(end);
        return register.all(where, end.at()).stream()
                .map(seen -> view(seen, end, rule))
                .toList();
    }

    /** Month by month; months in which there was no row that fits are left out. */
    List<V> course(Where where, List<MonthEnd> ends) {
        List<V> all = new ArrayList<>();
        ends.forEach(end -> all.addAll(views(where, end)));
        return all;
    }

    /** Sums of the rows that fit, by key. */
    List<NetValueLine> lines(Where where, String by, MonthEnd end) {
        return NetValueLine.of(views(where, end), by);
    }
}
