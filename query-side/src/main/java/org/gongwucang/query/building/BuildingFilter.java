package org.gongwucang.query.building;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 房屋筛选: every given part must hold. */
record BuildingFilter(
        @Nullable List<String> codes,
        @Nullable List<String> titles,
        @Nullable Boolean missingCertificate,
        @Nullable String under,
        @Nullable String owner,
        @Nullable String search) {

    static final BuildingFilter ALL = new BuildingFilter(null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        Where where = seen.oneOf("code", codes)
                .oneOf("title", titles)
                .oneOf("unit", units.below(under, at))
                .oneOf("owner", units.below(owner, at))
                .text(search, List.of("name", "address"), List.of("code"));
        if (missingCertificate == null) {
            return where;
        }
        return missingCertificate ? where.absent("certificate") : where.present("certificate");
    }
}
