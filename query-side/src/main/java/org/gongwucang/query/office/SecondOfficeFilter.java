package org.gongwucang.query.office;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 第二办公室筛选: every given part must hold. */
record SecondOfficeFilter(
        @Nullable String staff,
        @Nullable String under,
        @Nullable List<String> states) {

    static final SecondOfficeFilter ALL = new SecondOfficeFilter(null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("staff", staff).oneOf("unit", units.below(under, at)).oneOf("state", states);
    }
}
