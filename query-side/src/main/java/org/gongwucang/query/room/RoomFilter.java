package org.gongwucang.query.room;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 房间筛选: every given part must hold. */
record RoomFilter(
        @Nullable List<String> codes,
        @Nullable String under,
        @Nullable Boolean allocated,
        @Nullable List<String> kinds,
        @Nullable List<String> occupiers,
        @Nullable Boolean vacant,
        @Nullable String building,
        @Nullable String staff,
        @Nullable String certificate,
        @Nullable String search,
        boolean ended) {

    static final RoomFilter ALL = new RoomFilter(null, null, null, null, null, null, null, null, null, null, false);

    Where on(Where seen, UnitTrees units, At at) {
        Where where = seen.is("standing", !ended)
                .oneOf("code", codes)
                .oneOf("unit", units.below(under, at))
                .oneOf("kind", kinds)
                .oneOf("occupier", occupiers)
                .is("vacant", vacant)
                .is("buildingCode", building)
                .is("staff", staff)
                .is("certificate", certificate)
                .text(search, List.of("occupierName"), List.of("code", "number"));
        if (allocated == null) {
            return where;
        }
        return allocated ? where.present("unit") : where.absent("unit");
    }
}
