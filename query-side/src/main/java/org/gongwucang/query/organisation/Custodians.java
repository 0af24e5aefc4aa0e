package org.gongwucang.query.organisation;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位人员: who worked for a unit, or one below it, at a moment. */
@Component
public class Custodians {

    private final LedgerReader<StaffRow> staff;
    private final UnitTrees trees;

    Custodians(LedgerReader<StaffRow> staff, UnitTrees trees) {
        this.staff = staff;
        this.trees = trees;
    }

    /** Their staff numbers; null where no unit is asked for. */
    public @Nullable Set<String> of(@Nullable String under, At at) {
        if (under == null) {
            return null;
        }
        return staff.all(new Where().oneOf("unit", trees.below(under, at)), at).stream()
                .map(seen -> seen.row().staff())
                .collect(Collectors.toSet());
    }
}
