package org.gongwucang.query.movement;

import java.time.LocalDate;
import org.gongwucang.query.classification.ClassInput;
import org.jspecify.annotations.Nullable;

/** 流水筛选: every given part must hold. */
record MovementFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String direction,
        @Nullable ClassInput assetClass,
        @Nullable String location,
        @Nullable String under,
        @Nullable String code) {

    static final MovementFilter ALL = new MovementFilter(null, null, null, null, null, null, null);
}
