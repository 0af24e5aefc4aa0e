package org.gongwucang.query.depreciation;

import java.time.YearMonth;
import java.util.List;
import org.gongwucang.query.depreciation.MonthEnds.MonthEnd;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.springframework.stereotype.Component;

/** 物资净值: of cards and lots. */
@Component
public class NetValueBook extends ValuedBook<HoldingRow, NetValueView> {

    NetValueBook(LedgerReader<HoldingRow> things, MonthEnds months) {
        super(things, months);
    }

    @Override
    NetValueView view(Seen<HoldingRow> seen, MonthEnd end, DepreciationRule rule) {
        return new NetValueView(seen, NetValue.of(Depreciable.of(seen.row()), end.month(), rule));
    }

    /** Sums of all things by class, for the whole house. */
    public List<NetValueLine> byClass(YearMonth month, At at) {
        return lines(new Where(), "CLASS", new MonthEnd(month, at));
    }
}
