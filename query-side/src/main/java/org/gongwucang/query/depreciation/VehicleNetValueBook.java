package org.gongwucang.query.depreciation;

import java.time.YearMonth;
import java.util.List;
import org.gongwucang.query.depreciation.MonthEnds.MonthEnd;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.vehicle.VehicleRow;
import org.springframework.stereotype.Component;

/** 车辆净值: of vehicles, as long as they are some unit's. */
@Component
public class VehicleNetValueBook extends ValuedBook<VehicleRow, VehicleNetValueView> {

    VehicleNetValueBook(LedgerReader<VehicleRow> vehicles, MonthEnds months) {
        super(vehicles, months);
    }

    /** What was deregistered or sold by then is on the books no more. */
    static Where onTheBooks(Where where) {
        return where.absent("endedOn");
    }

    @Override
    VehicleNetValueView view(Seen<VehicleRow> seen, MonthEnd end, DepreciationRule rule) {
        return new VehicleNetValueView(seen, NetValue.of(Depreciable.of(seen.row(), rule), end.month(), rule));
    }

    /** Sums of all vehicles by category, for the whole house. */
    public List<NetValueLine> byCategory(YearMonth month, At at) {
        return lines(onTheBooks(new Where()), "CATEGORY", new MonthEnd(month, at));
    }
}
