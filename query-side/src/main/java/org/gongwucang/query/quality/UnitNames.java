package org.gongwucang.query.quality;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.springframework.stereotype.Component;

/** 单位: what they are called, and which of them are no more. */
@Component
class UnitNames {

    private final LedgerReader<UnitRow> units;

    UnitNames(LedgerReader<UnitRow> units) {
        this.units = units;
    }

    Instant horizon() {
        return units.horizon();
    }

    /** Codes of the units that are inactive at the moment. */
    Set<String> inactive(At at) {
        return units.all(new Where().is("active", false), at).stream()
                .map(Seen::key)
                .collect(Collectors.toSet());
    }

    /** By code. */
    Map<String, String> names(At at) {
        return units.all(new Where(), at).stream()
                .collect(Collectors.toMap(Seen::key, seen -> seen.row().name()));
    }
}
